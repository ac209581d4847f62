import type { Corrector } from '../corrections.ts';
import type { Matches } from '../expressions.ts';
import { documentFrequency, type IndexParts, rarityOf } from '../index-parts.ts';
import { stemOf } from '../stem.ts';
import { isQuestionWord, isStopWord } from '../stop-words.ts';
import type { Expression, Meaning, Meanings } from '../thesaurus.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { QueryWord } from './parse-query.ts';

/** What a query's words are looked up in. */
export interface Knowledge {
  readonly parts: IndexParts;
  readonly vocabulary: Vocabulary;
  readonly meanings: Meanings;
  readonly everyday: Vocabulary;
  correct: Corrector;
  findExpression(expression: Expression): Matches;
}

/** One word of a query, and all that may stand for it in the manual. */
export interface Slot {
  readonly word: QueryWord;
  readonly terms: readonly { readonly term: number; readonly weight: number }[];
  /** Expressions that stand for this word, alone or together with others. */
  readonly matches: readonly { readonly matches: Matches; readonly weight: number }[];
  /** How much of the question this word is: the rarity of what it found. */
  readonly importance: number;
}

export interface CorrectedWord {
  readonly typed: string;
  readonly used: string;
}

export interface Understanding {
  readonly slots: readonly Slot[];
  readonly corrected: readonly CorrectedWord[];
  /** Words that neither the manual nor the thesaurus has, nor anything near them. */
  readonly unknown: readonly string[];
}

/** The most slots that a query has: a bit each. What follows in a longer text adds little. */
const MAX_SLOTS = 24;

export function understandQuery(words: readonly QueryWord[], knowledge: Knowledge): Understanding {
  const meaningful = words.filter(({ folded }) => !isStopWord(folded));
  const asked = meaningful.filter(({ folded, isOpen }) => isOpen || !isQuestionWord(folded));
  const kept = asked.length === 0 ? meaningful : asked;
  const readings = meaningful.slice(0, MAX_SLOTS).map((word) => readWord(word, knowledge));
  const meanings = findMeanings(readings, knowledge.meanings, (reading) => kept.includes(reading.word));
  const slots = readings
    .filter(({ word }) => kept.includes(word))
    .map((reading) => toSlot(reading, meanings, readings, kept, knowledge));
  return {
    slots: slots.filter(({ terms, matches }) => 0 < terms.length + matches.length),
    corrected: readings.flatMap(({ word, corrected }) =>
      corrected === undefined ? [] : [{ typed: word.text, used: corrected }],
    ),
    unknown: slots
      .filter(({ word, terms, matches }) => terms.length + matches.length === 0 && !isQuestionWord(word.folded))
      .map(({ word }) => word.text),
  };
}

/** A word as the manual or the thesaurus knows it. */
interface Reading {
  readonly word: QueryWord;
  readonly forms: readonly Form[];
  readonly corrected: string | undefined;
}

interface Form {
  readonly stem: string;
  readonly weight: number;
}

/** A finished word that the manual has is not completed to longer ones with the same weight. */
const COMPLETED_WEIGHT = 0.8;
const LENGTHENED_WEIGHT = 0.3;
const MIN_PREFIX = 2;
const MAX_COMPLETIONS = 24;
const LEAST_COMPLETIONS = 2;

function readWord(word: QueryWord, knowledge: Knowledge): Reading {
  const stem = stemOf(word.folded);
  const exact: readonly Form[] = isKnown(stem, knowledge) ? [{ stem, weight: 1 }] : [];
  const completed = word.isOpen ? completionsOf(word.folded, 0 < exact.length, knowledge) : [];
  const forms = [...exact, ...completed.filter((form) => form.stem !== stem)];
  if (0 < forms.length || isQuestionWord(word.folded)) {
    return { word, forms, corrected: undefined };
  }
  const corrections = knowledge.correct(word.folded);
  return {
    word,
    forms: corrections.map((correction) => ({ stem: stemOf(correction.word), weight: correction.weight })),
    corrected: corrections[0]?.word,
  };
}

function isKnown(stem: string, { parts, meanings }: Knowledge): boolean {
  const term = parts.lexicon.termId(stem);
  const isSaid = term !== undefined && (0 < documentFrequency(parts, term) || 0 < parts.names.unitsWith(term).length);
  return isSaid || meanings.stems.has(stem);
}

function completionsOf(folded: string, isWhole: boolean, knowledge: Knowledge): readonly Form[] {
  if (folded.length < MIN_PREFIX) {
    return [];
  }
  const { parts, vocabulary, everyday } = knowledge;
  const inManual = vocabulary.withPrefix(folded).filter((longer) => !isStopWord(longer));
  const weight = isWhole ? LENGTHENED_WEIGHT : COMPLETED_WEIGHT;
  if (inManual.length === 0) {
    const inQuestions = isWhole ? [] : everyday.withPrefix(folded).slice(0, 3);
    return inQuestions.map((longer) => ({ stem: stemOf(longer), weight }));
  }
  const stems = new Map(inManual.map((longer) => [stemOf(longer), longer.length]));
  const frequent = [...stems.keys()]
    .map((stem) => ({ stem, frequency: documentFrequency(parts, parts.lexicon.termId(stem) ?? -1) }))
    .toSorted((left, right) => right.frequency - left.frequency)
    .slice(0, MAX_COMPLETIONS);
  // Two letters begin half of the vocabulary; what they find together is soon everything.
  let total = 0;
  return frequent.flatMap(({ stem, frequency }, index) => {
    total += frequency;
    const isTooMuch = parts.documents.count / (folded.length === MIN_PREFIX ? 8 : 4) < total;
    return isTooMuch && LEAST_COMPLETIONS <= index ? [] : [{ stem, weight }];
  });
}

interface FoundMeaning {
  readonly meaning: Meaning;
  /** Positions of the readings that ask it. */
  readonly asked: readonly number[];
  readonly weight: number;
}

function findMeanings(
  readings: readonly Reading[],
  meanings: Meanings,
  counts: (reading: Reading) => boolean,
): readonly FoundMeaning[] {
  const found = readings.flatMap((reading, position) =>
    reading.forms
      .filter((form) => LENGTHENED_WEIGHT < form.weight)
      .flatMap((form) =>
        meanings.startingWith(form.stem).flatMap((meaning): FoundMeaning[] => {
          const asked = placesOf(meaning.asks, readings, position);
          return asked === undefined || !asked.some((place) => readings.slice(place, place + 1).some(counts))
            ? []
            : [{ meaning, asked, weight: form.weight }];
        }),
      ),
  );
  // "dar de baja muebles" is about furniture, although "dar de baja" alone would be about employers.
  return found.filter(
    ({ asked }) =>
      !found.some((other) => asked.length < other.asked.length && asked.every((place) => other.asked.includes(place))),
  );
}

/** Where the words of a question stand, near `first` and in any order; `undefined` when one is missing. */
function placesOf(asks: Expression, readings: readonly Reading[], first: number): readonly number[] | undefined {
  const places = [first];
  const reach = asks.length + 2;
  for (const stem of asks.slice(1)) {
    const place = readings.findIndex(
      ({ forms }, index) =>
        Math.abs(index - first) <= reach && !places.includes(index) && forms.some((form) => form.stem === stem),
    );
    if (place < 0) {
      return undefined;
    }
    places.push(place);
  }
  return places;
}

/** A word that the manual uses itself, and often, is not first of all an everyday word for something else. */
const OWN_WORD_FREQUENCY = 8;
const OWN_WORD_WEIGHT = 0.55;
/** A word of one document in ten needs no others to stand for it. */
const COMMON_SHARE = 0.1;
const LITERAL_WEIGHT = 1.3;

function toSlot(
  { word, forms }: Reading,
  found: readonly FoundMeaning[],
  readings: readonly Reading[],
  kept: readonly QueryWord[],
  { parts, findExpression }: Knowledge,
): Slot {
  const terms = forms.flatMap(({ stem, weight }) => {
    const term = parts.lexicon.termId(stem);
    return term === undefined ? [] : [{ term, weight }];
  });
  const own = Math.max(0, ...terms.map(({ term }) => documentFrequency(parts, term)));
  const position = readings.findIndex((reading) => reading.word === word);
  const matches = found
    .filter(({ asked }) => asked.includes(position))
    .flatMap(({ meaning, asked, weight }) => {
      const share = asked.filter((place) =>
        readings.slice(place, place + 1).some((other) => kept.includes(other.word)),
      );
      const isOwn = meaning.asks.length === 1 && OWN_WORD_FREQUENCY < own;
      if (isOwn && parts.documents.count * COMMON_SHARE < own) {
        return [];
      }
      // Where the manual says it in the very words of the question, nothing else stands for it better.
      const literal = meaning.asks.length === 1 ? [] : [{ expression: meaning.asks, weight: LITERAL_WEIGHT }];
      return [...literal, ...meaning.says].map((said) => ({
        matches: findExpression(said.expression),
        weight: ((isOwn ? Math.min(said.weight, OWN_WORD_WEIGHT) : said.weight) * weight) / Math.sqrt(share.length),
      }));
    })
    .filter(({ matches }) => 0 < matches.documents.length);
  const strongest = matches.map(({ matches, weight }) => weight * matches.rarity);
  const curated = strongest.length === 0 || matches.every(({ weight }) => weight < OWN_WORD_WEIGHT) ? 0 : LEAST_CURATED;
  return {
    word,
    terms,
    matches,
    importance: Math.max(LEAST_IMPORTANCE, curated, importanceOf(parts, terms), ...strongest),
  };
}

const LEAST_IMPORTANCE = 0.5;
/** Who asks in words of the table asks for that; the manual may say it often. */
const LEAST_CURATED = 3;

/** A word as rare as it is in the manual; a beginning of many words, as rare as all of them together. */
function importanceOf(parts: IndexParts, terms: Slot['terms']): number {
  const frequencies = terms.map(({ term }) => documentFrequency(parts, term));
  const total = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  const exact = terms.flatMap(({ term, weight }, index) =>
    weight < 1 || frequencies[index] === 0 ? [] : [rarityOf(parts, term)],
  );
  const together = total === 0 ? 0 : Math.log(1 + Math.max(0, parts.documents.count - total) / (total + 0.5));
  return Math.max(0, together, ...exact);
}
