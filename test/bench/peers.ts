import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BenchDocument, type BenchTexts, LINK_TARGET, LINKED_UNIT, positionIn } from './texts.ts';

/** A server as it is started, and what it is asked. */
export interface Peer {
  readonly script: string;
  /** Section of the settings it is sent, as VS Code's clients do by their `synchronize` option. */
  readonly section: string | undefined;
  readonly first: Question;
  /** Asked again and again in the small draft, and in the whole manual; without them only the start is measured. */
  readonly again: { readonly inDraft: Question; readonly inManual: Question } | undefined;
}

export interface Question {
  readonly method: string;
  readonly params: object;
  /** Must occur in the answer; a fast wrong answer is no answer. */
  readonly expected: string;
}

const ourServer = fileURLToPath(new URL('../../dist/server/server.js', import.meta.url));
const theirServer = createRequire(import.meta.url).resolve('vscode-markdown-languageserver');

export function ourPeer({ draft, manual }: BenchTexts): Peer {
  const inDraft = ask('textDocument/hover', draft, LINKED_UNIT, `${LINKED_UNIT}**`);
  const inManual = ask('textDocument/hover', manual, LINKED_UNIT, `${LINKED_UNIT}**`);
  return { script: ourServer, section: undefined, first: inDraft, again: { inDraft, inManual } };
}

/**
 * Hover is younger than its version 0.3.0; definition is its question of the same kind: from a place in the draft to
 * one in the manual, for which it too must know both texts.
 */
export function theirPeer({ draft, manual }: BenchTexts): Peer {
  const inDraft = ask('textDocument/definition', draft, LINK_TARGET, manual.uri);
  const inManual = ask('textDocument/definition', manual, '# Manual de Organización', manual.uri);
  return { script: theirServer, section: 'markdown', first: inDraft, again: { inDraft, inManual } };
}

/** The same server asked for the outline of one document. */
export function theirSymbols({ uri }: BenchDocument, expected: string): Peer {
  const first = { method: 'textDocument/documentSymbol', params: { textDocument: { uri } }, expected };
  return { script: theirServer, section: 'markdown', first, again: undefined };
}

/** The same server in one minified file with a compile cache, like ours: what is left is not the packaging. */
export async function theirPeerBundled(texts: BenchTexts, folder: string): Promise<Peer> {
  const outfile = join(folder, 'main.js');
  const launcher = join(folder, 'server.js');
  await build({
    entryPoints: [theirServer],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  writeFileSync(launcher, "require('node:module').enableCompileCache?.();require('./main.js');");
  return { ...theirPeer(texts), script: launcher, again: undefined };
}

function ask(method: string, document: BenchDocument, words: string, expected: string): Question {
  const params = { textDocument: { uri: document.uri }, position: positionIn(document, words) };
  return { method, params, expected };
}
