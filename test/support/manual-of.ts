import { analyzeManual } from '../../server/src/core/analysis.ts';

/** A manual with these units, number and name → duties; a line ` - a) …` of a duty is an item. */
export function manualOf(units: Readonly<Record<string, readonly string[]>>) {
  const names = Object.keys(units);
  const contents = names.map((name) => `\t${name}.\t3`);
  const sections = names.flatMap((name) => [`${name}.`, '', ...(units[name] ?? []).map((duty) => `- ${duty}`), '']);
  const text = ['Índice', '', '8.\tFunciones Sustantivas.\t3', ...contents, '', '8. Funciones Sustantivas.', ''];
  return analyzeManual(`\n${[...text, ...sections].join('\n')}`);
}
