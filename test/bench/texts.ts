import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Position } from 'vscode-languageserver/node';

/** A text both servers are given, as a file of the workspace and as an open document. */
export interface BenchDocument {
  readonly uri: string;
  readonly languageId: 'markdown';
  readonly text: string;
}

export interface BenchTexts {
  readonly draft: BenchDocument;
  readonly manual: BenchDocument;
}

export const LINKED_UNIT = 'Coordinación de Afiliación';
export const LINK_TARGET = 'manual.md#manual-de-organización';

export const manualFile = fileURLToPath(new URL('../../data/manual-dir-imss.txt', import.meta.url));
const draftFile = fileURLToPath(new URL('../../data/samples/02-nota-informativa-afiliacion.md', import.meta.url));

/**
 * Writes the workspace both servers work in. The draft ends in a link whose text names a unit (ours answers there) and
 * whose target is the manual (theirs answers there); the manual has no Markdown heading, so it gets one to lead to.
 */
export function writeWorkspace(folder: string): BenchTexts {
  const link = `Véase la [${LINKED_UNIT}](${LINK_TARGET}).`;
  return {
    draft: writeDocument(folder, 'draft.md', `${readFileSync(draftFile, 'utf8')}\n${link}\n`),
    manual: writeDocument(folder, 'manual.md', `# Manual de Organización\n\n${readFileSync(manualFile, 'utf8')}`),
  };
}

/** Where `words` stand last in a document, one character in. */
export function positionIn({ text }: BenchDocument, words: string): Position {
  const offset = text.lastIndexOf(words);
  if (offset < 0) {
    throw new Error(`"${words}" is not in the text`);
  }
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length + 1 };
}

function writeDocument(folder: string, name: string, text: string): BenchDocument {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { uri: pathToFileURL(path).toString(), languageId: 'markdown', text };
}
