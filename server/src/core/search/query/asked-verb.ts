import { type VerbFacet, verbClassOfStem } from '../index/duty-facts.ts';
import type { QueryWord } from './parse-query.ts';
import type { Reading } from './read-word.ts';

/** The part in a matter that a query asks for. */
export interface AskedVerb {
  readonly verbClass: VerbFacet;
  /** "¿Quién autoriza los convenios?" asks for who does it; "autorizar convenios" may be a matter. */
  readonly isWho: boolean;
  /** Nothing else is asked: "¿quién autoriza?". */
  readonly isAll: boolean;
}

/**
 * What is asked to be done, "¿quién autoriza…?": the first verb after what asks, or an infinitive anywhere. Elsewhere
 * "programa" is a noun.
 */
export function askedVerb(
  words: readonly QueryWord[],
  kept: readonly QueryWord[],
  readings: readonly Reading[],
): AskedVerb | undefined {
  const first = kept[0];
  const isQuestion = first !== undefined && words.slice(0, words.indexOf(first)).some(({ folded }) => ASKS.has(folded));
  const verb = readings.find(
    ({ word: { folded }, word, asked }) =>
      asked.some(({ stem }) => verbClassOfStem(stem) !== undefined) &&
      (INFINITIVE.test(folded) || (isQuestion && word === first && PRESENT.test(folded))),
  );
  const verbClass = verb?.asked.flatMap(({ stem }) => verbClassOfStem(stem) ?? [])[0];
  return verbClass && { verbClass, isWho: isQuestion && verb?.word === first, isAll: kept.length === 1 };
}

const ASKS: ReadonlySet<string> = new Set(['quien', 'quienes', 'que', 'cual', 'cuales', 'area', 'areas', 'unidad']);
const INFINITIVE = /[aei]r$/;
const PRESENT = /[ae]n?$/;
