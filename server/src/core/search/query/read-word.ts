import { stemOf } from '../../spanish/stem.ts';
import { isStopWord } from '../../spanish/stop-words.ts';
import { documentFrequency } from '../index/index-parts.ts';
import type { Corrector } from '../spelling/corrections.ts';
import { isKnown, isSaid, type Knowledge } from './knowledge.ts';
import type { QueryWord } from './parse-query.ts';

/** A word as the manual or the thesaurus knows it. */
export interface Reading {
  readonly word: QueryWord;
  readonly forms: readonly Form[];
  /** Other words for one that the manual never says. */
  readonly standIns: readonly StandIn[];
  /** As a question of the thesaurus may have it: also in words that people use for the same. */
  readonly asked: readonly Form[];
  /** What was read instead of a mistyped word. */
  readonly corrected: string | undefined;
}

interface Form {
  readonly stem: string;
  readonly weight: number;
}

interface StandIn extends Form {
  /** As the table writes it. */
  readonly word: string;
}

/** A finished word that the manual has is not completed to longer ones with the same weight. */
const COMPLETED_WEIGHT = 0.8;
export const LENGTHENED_WEIGHT = 0.3;
const MIN_PREFIX = 2;
const MAX_COMPLETIONS = 24;
const LEAST_COMPLETIONS = 2;
/** In questions of the thesaurus; two letters begin too many of them. */
const MIN_EVERYDAY_PREFIX = 3;
const MAX_EVERYDAY_COMPLETIONS = 3;
/** Asked in another word that people use for it. */
const ALIKE_WEIGHT = 0.85;
/** Where the manual never says the word itself, it is looked for in those others. */
const STAND_IN_WEIGHT = 0.6;

export function readWord(word: QueryWord, knowledge: Knowledge): Reading {
  const stem = stemOf(word.folded);
  const exact: readonly Form[] = isKnown(stem, knowledge) ? [{ stem, weight: 1 }] : [];
  const completed = word.isOpen ? completionsOf(word.folded, 0 < exact.length, knowledge) : [];
  const forms = [...exact, ...completed.filter((form) => form.stem !== stem)];
  if (0 < forms.length || knowledge.isAsking(word.folded)) {
    return withAlike({ word, forms, corrected: undefined }, knowledge);
  }
  const corrections = knowledge.isSpanish(word.folded) ? [] : correctionsOf(word.folded, knowledge);
  const corrected = corrections.map(({ word: known, weight }) => ({ stem: stemOf(known), weight }));
  return withAlike({ word, forms: corrected, corrected: corrections[0]?.word }, knowledge);
}

function completionsOf(folded: string, isWhole: boolean, knowledge: Knowledge): readonly Form[] {
  if (folded.length < MIN_PREFIX) {
    return [];
  }
  const { parts, vocabulary, everyday } = knowledge;
  const inManual = vocabulary.withPrefix(folded).filter((longer) => !isStopWord(longer));
  const weight = isWhole ? LENGTHENED_WEIGHT : COMPLETED_WEIGHT;
  const isAsked = !isWhole && (MIN_EVERYDAY_PREFIX <= folded.length || inManual.length === 0);
  const inQuestions = isAsked ? everyday.withPrefix(folded).slice(0, MAX_EVERYDAY_COMPLETIONS) : [];
  const stems = new Set(inManual.map(stemOf));
  const frequent = [...stems]
    .map((stem) => ({ stem, frequency: documentFrequency(parts, parts.lexicon.termId(stem) ?? -1) }))
    .toSorted((left, right) => right.frequency - left.frequency)
    .slice(0, MAX_COMPLETIONS);
  // Two letters begin half of the vocabulary; what they find together is soon everything.
  let total = 0;
  const likely = frequent.flatMap(({ stem, frequency }, index) => {
    total += frequency;
    const isTooMuch = parts.documents.count / (folded.length === MIN_PREFIX ? 8 : 4) < total;
    return isTooMuch && LEAST_COMPLETIONS <= index ? [] : [{ stem, weight }];
  });
  const asked = inQuestions.map(stemOf).filter((stem) => !stems.has(stem));
  return [...likely, ...asked.map((stem) => ({ stem, weight }))];
}

/** A plural that nobody has written yet is corrected as its singular. */
function correctionsOf(folded: string, { correct }: Knowledge): ReturnType<Corrector> {
  const whole = correct(folded);
  const ending = PLURALS.find((each) => folded.endsWith(each));
  return 0 < whole.length || ending === undefined ? whole : correct(folded.slice(0, -ending.length));
}

const PLURALS = ['es', 's'];

function withAlike(reading: Omit<Reading, 'asked' | 'standIns'>, knowledge: Knowledge): Reading {
  const alike = reading.forms
    .filter(({ weight }) => LENGTHENED_WEIGHT < weight)
    .flatMap(({ stem, weight }) => knowledge.meanings.alikeTo(stem).map((other) => ({ ...other, weight })));
  const isSaidItself = reading.forms.some(({ stem }) => isSaid(stem, knowledge));
  return {
    ...reading,
    standIns: isSaidItself ? [] : alike.map((other) => ({ ...other, weight: STAND_IN_WEIGHT * other.weight })),
    asked: [...reading.forms, ...alike.map(({ stem, weight }) => ({ stem, weight: ALIKE_WEIGHT * weight }))],
  };
}
