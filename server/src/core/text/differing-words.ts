import { commonSubsequence } from './sequences.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Where two texts differ, as runs of whole words in each; case, accents and punctuation do not count. Of
 * "Revisar la norma" and "Revisar y aprobar la norma" the second has "y aprobar", the first nothing.
 */
export function differingWords(
  left: string,
  right: string,
): { readonly left: readonly Span[]; readonly right: readonly Span[] } {
  const [ours, theirs] = [[...wordsOf(left)], [...wordsOf(right)]];
  const pairs = commonSubsequence(
    ours.map(({ folded }) => folded),
    theirs.map(({ folded }) => folded),
  );
  return {
    left: runsWithout(ours, new Set(pairs.map(([index]) => index))),
    right: runsWithout(theirs, new Set(pairs.map(([, index]) => index))),
  };
}

function runsWithout(words: readonly Word[], common: ReadonlySet<number>): readonly Span[] {
  const runs: Span[] = [];
  for (const [index, { start, end }] of words.entries()) {
    const last = runs.at(-1);
    if (common.has(index)) {
      continue;
    }
    if (last !== undefined && last.end === words[index - 1]?.end) {
      runs[runs.length - 1] = { start: last.start, end };
    } else {
      runs.push({ start, end });
    }
  }
  return runs;
}
