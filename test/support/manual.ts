import { readFileSync } from 'node:fs';
import { analyzeManual } from '../../server/src/core/analysis.ts';
import { readSpanishWords } from '../../server/src/core/spanish/spanish-words.ts';

export const manualPath = new URL('../../data/manual-dir-imss.txt', import.meta.url);
export const manualText = readFileSync(manualPath, 'utf8');
export const manualAnalysis = analyzeManual(manualText);

export const spanishWordsPath = new URL('../../data/spanish-words.txt', import.meta.url);
export const spanishWords = readSpanishWords(readFileSync(spanishWordsPath, 'utf8'));

/** The 1-based line of an offset, counted the slow way. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
