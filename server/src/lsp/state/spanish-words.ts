import { URI, Utils } from 'vscode-uri';
import { type IsSpanish, readSpanishWords, SPANISH_WORDS } from '../../core/spanish/spanish-words.ts';
import { once } from '../../core/text/once.ts';
import type { ServerHost } from '../host.ts';

/** The list of Spanish words beside the embedded manual, read at the first question; without it no word is known to be right. */
export function openSpanishWords(host: ServerHost, embeddedManualUri: string): () => Promise<IsSpanish> {
  return once(async () => {
    try {
      const folder = Utils.dirname(URI.parse(embeddedManualUri));
      return readSpanishWords(await host.readText(Utils.joinPath(folder, SPANISH_WORDS).toString()));
    } catch {
      return () => false;
    }
  });
}
