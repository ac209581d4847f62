// `npm run spanish-words -- FOLDER`: writes data/spanish-words.txt from the unpacked npm package dictionary-es. Not a
// dependency: the list changes as seldom as the language.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPANISH_WORDS } from '../server/src/core/spanish/spanish-words.ts';
import { foldText } from '../server/src/core/text/fold.ts';
import { root } from './root.ts';

const folder = process.argv[2] ?? '.';
const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
/** A line is a word and, behind a slash, how it inflects. */
const words = readFileSync(join(folder, 'index.dic'), 'utf8').matchAll(/^\p{L}{4,}(?=[/\r\n])/gmu);
const header = [
  `# The words of ${name} ${version}, folded.`,
  '# That is the Spanish dictionary of LibreOffice, by Santiago Bosio and others (RLA-ES), under GPL 3, LGPL 3 or MPL 1.1.',
  '# This list is derived from it and distributed under MPL 1.1 (https://www.mozilla.org/MPL/1.1/). It says only what is Spanish.',
];
const folded = new Set([...words].map(([word]) => foldText(word)));
writeFileSync(join(root, 'data', SPANISH_WORDS), `${[...header, ...[...folded].sort()].join('\n')}\n`);
