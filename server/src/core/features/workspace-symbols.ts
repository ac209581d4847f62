import type { Analysis } from '../index/analysis.ts';
import type { OrgUnit } from '../model/unit.ts';
import { wordsOf } from '../text/words.ts';

/** The units whose number begins with the query, or whose name has words that begin with its words, in that order. */
export function unitsBegunBy({ units }: Analysis, query: string): readonly OrgUnit[] {
  const asked = query.trim();
  const words = [...wordsOf(asked)].map(({ folded }) => folded);
  return units.all.filter(({ number, name }) => (/^\d/.test(asked) ? number.startsWith(asked) : hasWords(name, words)));
}

function hasWords(name: string, asked: readonly string[]): boolean {
  let next = 0;
  for (const { folded } of wordsOf(name)) {
    next += folded.startsWith(asked[next] ?? '\u0000') ? 1 : 0;
  }
  return next === asked.length;
}
