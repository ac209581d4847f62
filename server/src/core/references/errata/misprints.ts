import misprints from '../../../../../data/misprints.json' with { type: 'json' };
import type { Issue } from '../../model/issue.ts';

/** Known misprints in a text. They are a table because no rule tells "querrela" or "cuando procesa" from right words. */
export function misprintErrata(text: string): readonly Issue[] {
  return misprints.misprints.flatMap(({ printed, read }) =>
    placesOf(text, printed).map((start) => ({
      code: 'misprint' as const,
      span: { start, end: start + printed.length },
      values: [printed, read],
    })),
  );
}

/** Where words stand in a text as whole words. */
function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let start = text.indexOf(words); 0 <= start; start = text.indexOf(words, start + words.length)) {
    const isWhole = !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(start + words.length));
    places.push(...(isWhole ? [start] : []));
  }
  return places;
}
