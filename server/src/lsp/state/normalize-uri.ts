import { URI } from 'vscode-uri';

/** One form for each URI: clients and Node write drive letters and special characters in different ways. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}
