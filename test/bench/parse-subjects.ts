import { readFileSync } from 'node:fs';
import { analyzeManual } from '../../server/src/core/analysis.ts';
import { parseManual } from '../../server/src/core/parse/parse-manual.ts';
import { createMarkdownParser } from './markdown-client.ts';
import { outlineMarkdown } from './outline-markdown.ts';
import { manualFile } from './texts.ts';

/** One piece of work on a text, done anew at each call. */
export type Subject = (text: string) => unknown;

export const READING = 'read the file and decode it';

export const subjects: Readonly<Record<string, Subject>> = {
  [READING]: () => new TextDecoder().decode(readFileSync(manualFile)),
  parseManual,
  analyzeManual,
  'analyzeManual + first mention': (text) => analyzeManual(text).findMentions('Coordinación de Afiliación'),
  'analyzeManual + first search': (text) => analyzeManual(text).search.search('convenio de pago', 20),
  'analyzeManual + mentions in the text itself': (text) => analyzeManual(text).findMentions(text),
  'markdown-it: parse': (text) => createMarkdownParser().parse(text, {}),
  'markdown-languageservice: symbols': outlineMarkdown,
};
