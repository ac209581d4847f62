import { type VerbFacet, verbClassOfStem } from '../index/duty-facts.ts';
import type { QueryWord } from './parse-query.ts';
import type { Reading } from './read-word.ts';

/**
 * What is asked to be done, "¿quién autoriza…?": the first verb after what asks, or an infinitive anywhere. Elsewhere
 * "programa" is a noun.
 */
export function askedVerb(
  words: readonly QueryWord[],
  kept: readonly QueryWord[],
  readings: readonly Reading[],
): VerbFacet | undefined {
  const first = kept[0];
  const isQuestion = first !== undefined && words.slice(0, words.indexOf(first)).some(({ folded }) => ASKS.has(folded));
  return readings
    .filter(
      ({ word: { folded }, word }) => INFINITIVE.test(folded) || (isQuestion && word === first && PRESENT.test(folded)),
    )
    .flatMap(({ asked }) => asked.flatMap(({ stem }) => verbClassOfStem(stem) ?? []))[0];
}

const ASKS: ReadonlySet<string> = new Set(['quien', 'quienes', 'que', 'cual', 'cuales', 'area', 'areas', 'unidad']);
const INFINITIVE = /[aei]r$/;
const PRESENT = /[ae]n?$/;
