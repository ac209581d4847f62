import { readFileSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver/node';
import type { ServerHost } from '../lsp/host.ts';
import { canonicalUri } from './files/canonical-uri.ts';
import { decodeText } from './files/decode-text.ts';
import { findFiles } from './find-files.ts';

/** The file system of this machine. Synchronous: loading node:fs/promises takes longer than reading a manual. */
export function nodeHost(embeddedManual: string): ServerHost {
  return {
    embeddedManualUri: pathToFileURL(embeddedManual).toString(),
    readText: async (uri) => new TextDecoder().decode(readFileSync(fileURLToPath(uri))),
    readDraft: async (uri) => {
      const text = decodeText(readFileSync(fileURLToPath(uri)));
      if (text === undefined) {
        throw new Error(`${uri} is no text`);
      }
      return text;
    },
    canonicalUri,
    findFiles: (params, token: CancellationToken) => findFiles(params, token, pause),
    pause,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
