import { isStopWord } from '../../spanish/stop-words.ts';
import type { VerbFacet } from '../index/duty-facts.ts';
import { askedVerb } from './asked-verb.ts';
import { findMeanings } from './find-meanings.ts';
import type { Knowledge } from './knowledge.ts';
import type { QueryWord } from './parse-query.ts';
import { readWord } from './read-word.ts';
import { type Slot, toSlot } from './slot.ts';

export interface CorrectedWord {
  readonly typed: string;
  readonly used: string;
}

export interface Understanding {
  readonly slots: readonly Slot[];
  readonly corrected: readonly CorrectedWord[];
  /** Words that neither the manual nor the thesaurus has, nor anything near them. */
  readonly unknown: readonly string[];
  /** What is asked to be done: "¿quién autoriza…?". */
  readonly verbClass: VerbFacet | undefined;
}

/** The most slots that a query has: a bit each. What follows in a longer text adds little. */
const MAX_SLOTS = 24;

export function understandQuery(words: readonly QueryWord[], knowledge: Knowledge): Understanding {
  const meaningful = words.filter(({ folded }) => !isStopWord(folded));
  const framing = knowledge.framing(words);
  const asked = meaningful.filter((word) => word.isOpen || !(knowledge.isAsking(word.folded) || framing.has(word)));
  const kept = asked.length === 0 ? meaningful : asked;
  const readings = meaningful.slice(0, MAX_SLOTS).map((word) => readWord(word, knowledge));
  const isKept = readings.map(({ word }) => kept.includes(word));
  const meanings = findMeanings(readings, knowledge.meanings, ({ word }) => kept.includes(word));
  const slots = readings.flatMap((reading, position) =>
    isKept[position] ? [toSlot(reading, position, meanings, (place) => isKept[place] ?? false, knowledge)] : [],
  );
  return {
    slots: slots.filter(({ terms, matches }) => 0 < terms.length + matches.length),
    corrected: readings.flatMap(({ word, corrected }) =>
      corrected === undefined ? [] : [{ typed: word.text, used: corrected }],
    ),
    unknown: slots
      .filter(({ word, terms, matches }) => terms.length + matches.length === 0 && !knowledge.isAsking(word.folded))
      .map(({ word }) => word.text),
    verbClass: askedVerb(words, kept, readings),
  };
}
