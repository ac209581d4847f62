import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Of a file of this machine, the URI that all links to it lead to; of anything else, and of what is not there, its own. */
export function canonicalUri(uri: string): string {
  if (!uri.startsWith('file:')) {
    return uri;
  }
  try {
    return pathToFileURL(realpathSync.native(fileURLToPath(uri))).toString();
  } catch {
    return uri;
  }
}
