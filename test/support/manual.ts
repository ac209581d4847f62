import { readFileSync } from 'node:fs';
import { analyzeManual } from '../../server/src/core/analysis.ts';

export const manualPath = new URL('../../data/manual-dir-imss.txt', import.meta.url);
export const manualText = readFileSync(manualPath, 'utf8');
export const manualAnalysis = analyzeManual(manualText);

/** The 1-based line of an offset, counted the slow way. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
