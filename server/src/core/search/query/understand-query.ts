import { isGenericWord } from '../../spanish/generic-words.ts';
import { isStopWord } from '../../spanish/stop-words.ts';
import { groupBy } from '../../text/group-by.ts';
import { type AskedVerb, askedVerb } from './asked-verb.ts';
import { findMeanings } from './find-meanings.ts';
import type { Knowledge } from './knowledge.ts';
import type { QueryWord } from './parse-query.ts';
import { type Reading, readWord } from './read-word.ts';
import { type Slot, toSlot, weakened } from './slot.ts';

/** What was typed, and what was looked for instead. */
export interface CorrectedWord {
  readonly typed: string;
  readonly used: string;
}

export interface Understanding {
  readonly slots: readonly Slot[];
  readonly corrected: readonly CorrectedWord[];
  /** Words, or several together, that the manual does not say: what the table knows for them was looked for. */
  readonly widened: readonly CorrectedWord[];
  /** Words that neither the manual nor the thesaurus has, nor anything near them. */
  readonly unknown: readonly string[];
  /** What is asked to be done: "¿quién autoriza…?". */
  readonly askedVerb: AskedVerb | undefined;
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
  const slots = weighGenericWords(
    readings.flatMap((reading, position) =>
      isKept[position] ? [toSlot(reading, position, meanings, (place) => isKept[place] ?? false, knowledge)] : [],
    ),
  );
  return {
    slots: slots.filter(({ terms, matches }) => 0 < terms.length + matches.length),
    corrected: readings.flatMap(({ word, corrected }) =>
      corrected === undefined ? [] : [{ typed: word.text, used: corrected }],
    ),
    widened: widenedBy(slots, readings),
    unknown: slots
      .filter(({ word, terms, matches }) => terms.length + matches.length === 0 && !knowledge.isAsking(word.folded))
      .map(({ word }) => word.text),
    askedVerb: askedVerb(words, kept, readings),
  };
}

/**
 * How much of a question a word like "cambiar" or "informe" is beside one that says what: as one of a tenth of the duties, and
 * never half as much.
 */
const GENERIC_IMPORTANCE = 2.2;
const GENERIC_SHARE = 0.45;

function weighGenericWords(slots: readonly Slot[]): readonly Slot[] {
  const [generic, topics] = [true, false].map((is) => slots.filter(({ word }) => isGenericWord(word.folded) === is));
  if (generic === undefined || topics === undefined || generic.length * topics.length === 0) {
    return slots;
  }
  const topic = Math.max(...topics.map(({ importance }) => importance));
  const most = Math.min(GENERIC_IMPORTANCE, GENERIC_SHARE * topic);
  return slots.map((slot) => (generic.includes(slot) ? weakened(slot, most) : slot));
}

/** "jóvenes de preparatoria": words that stand for one thing are told together, in their order. */
function widenedBy(slots: readonly Slot[], readings: readonly Reading[]): readonly CorrectedWord[] {
  const told = slots.flatMap(({ widened }) => widened ?? []);
  return [...groupBy(told, ({ used }) => used)].map(([used, group]) => {
    const asked = new Set(group.flatMap(({ asked }) => asked));
    const words = readings.filter((_, position) => asked.has(position));
    return { typed: words.map(({ word }) => word.text).join(' '), used };
  });
}
