import { isGenericWord } from '../../spanish/generic-words.ts';
import type { Matches } from '../index/expressions.ts';
import { documentFrequency, type IndexParts, rarityOf } from '../index/index-parts.ts';
import type { FoundMeaning } from './find-meanings.ts';
import { isSaid, type Knowledge } from './knowledge.ts';
import type { QueryWord } from './parse-query.ts';
import type { Reading } from './read-word.ts';

/** One word of a query, and all that may stand for it in the manual. */
export interface Slot {
  readonly word: QueryWord;
  readonly terms: readonly { readonly term: number; readonly weight: number }[];
  /** Expressions that stand for this word, alone or together with others. */
  readonly matches: readonly Weighed[];
  /** How much of the question this word is: the rarity of what it found. */
  readonly importance: number;
  /** What was looked for in its place, since the manual does not say it, or not in that sense. */
  readonly widened: Widening | undefined;
}

interface Widening {
  /** In the words of the table. */
  readonly used: string;
  /** The places of the words that it stands for. */
  readonly asked: readonly number[];
}

interface Weighed {
  readonly matches: Matches;
  readonly weight: number;
  /** As the table says it; `undefined` for the question's own words. */
  readonly text: string | undefined;
  /** The places of the words that it stands for. */
  readonly asked: readonly number[];
  /** It stands for a phrase of the table: its words, each by itself, are not what is asked. */
  readonly isPhrase: boolean;
}

/** A word that the manual uses itself, and often, is not first of all an everyday word for something else. */
const OWN_WORD_FREQUENCY = 8;
const OWN_WORD_WEIGHT = 0.55;
/** A word of one document in ten needs no others to stand for it. */
const COMMON_SHARE = 0.1;
const LITERAL_WEIGHT = 1.3;
/** "Patrones" does not answer what "nuevo dueño" asks as long as there is "sustitución patronal". */
const LEAST_OF_STRONGEST = 0.6;
/** A word that the table has only in longer questions hints at them, if they are few. */
const HINT_WEIGHT = 0.5;
const MOST_HINTS = 3;

export function toSlot(
  { word, forms, standIns }: Reading,
  position: number,
  found: readonly FoundMeaning[],
  isKept: (position: number) => boolean,
  knowledge: Knowledge,
): Slot {
  const { parts } = knowledge;
  const here = surest(found.filter(({ asked }) => asked.includes(position)));
  const isThing = here.some(({ meaning, isLiteral }) => meaning.kind === 'thing' && isLiteral);
  const own = isThing ? [] : [...forms, ...(here.some(isForItself) ? [] : standIns)];
  const terms = own.flatMap(({ stem, weight }) => {
    const term = parts.lexicon.termId(stem);
    return term === undefined ? [] : [{ term, weight }];
  });
  const frequency = Math.max(0, ...terms.map(({ term }) => documentFrequency(parts, term)));
  const meant = here
    .filter(({ meaning }) => !isThing || meaning.kind === 'thing')
    .flatMap((meaning) => matchesOf(meaning, frequency, isKept, knowledge));
  const matches = sureOnes(
    0 < meant.length + frequency ? meant : isGenericWord(word.folded) ? [] : hintsOf(forms, position, knowledge),
  );
  const isCurated = matches.some(({ weight }) => OWN_WORD_WEIGHT <= weight);
  const isSaidItself = !isThing && forms.some(({ stem }) => isSaid(stem, knowledge));
  const ownImportance = importanceOf(parts, terms);
  return {
    word,
    terms,
    matches,
    widened: wideningOf(matches, isSaidItself ? ownImportance : undefined) ?? standInAt(position, terms, standIns),
    importance: Math.max(
      LEAST_IMPORTANCE,
      isCurated ? LEAST_CURATED : 0,
      // What the manual says in passing ("formatos empleados") is not as rare as the question that it is not about.
      isCurated && frequency <= OWN_WORD_FREQUENCY ? 0 : ownImportance,
      ...matches.map(strengthOf),
    ),
  };
}

const LEAST_IMPORTANCE = 0.5;
/** Who asks in words of the table asks for that; the manual may say it often. */
const LEAST_CURATED = 3;

/** A slot that counts for no more than `most`, but for the phrases that its word is part of. */
export function weakened(slot: Slot, most: number): Slot {
  const share = Math.min(1, most / slot.importance);
  const isPhrase = slot.matches.some((each) => each.isPhrase);
  return {
    ...slot,
    terms: slot.terms.map(({ term, weight }) => ({ term, weight: share * weight })),
    matches: slot.matches.map((each) => (each.isPhrase ? each : { ...each, weight: share * each.weight })),
    importance: isPhrase ? slot.importance : share * slot.importance,
  };
}

/** What is asked in the very words of the table is not asked in others: "escuela" is in the table itself. */
function surest(found: readonly FoundMeaning[]): readonly FoundMeaning[] {
  const longest = Math.max(0, ...found.filter(({ isLiteral }) => isLiteral).map(({ asked }) => asked.length));
  return found.filter(({ isLiteral, asked }) => isLiteral || longest < asked.length);
}

/** The table knows the word alone; words that people use for it are not needed. */
function isForItself({ isLiteral, asked }: FoundMeaning): boolean {
  return isLiteral && asked.length === 1;
}

function matchesOf(
  { meaning, asked, weight, isLiteral }: FoundMeaning,
  own: number,
  isKept: (position: number) => boolean,
  { parts, findExpression }: Knowledge,
): readonly Weighed[] {
  const isOwn = meaning.asks.length === 1 && OWN_WORD_FREQUENCY < own;
  if (isOwn && parts.documents.count * COMMON_SHARE < own) {
    return [];
  }
  const share = Math.sqrt(asked.filter(isKept).length);
  const said = meaning.says
    .map(({ text, expression, weight }) => ({ text, matches: findExpression(expression), weight }))
    .filter(({ matches }) => 0 < matches.documents.length);
  // The first is what is meant: none of the others counts for more by being rarer.
  const first = said[0]?.matches.rarity ?? 0;
  const weighed = said.map((other) => ({
    matches: other.matches,
    text: other.text,
    asked,
    isPhrase: meaning.kind === 'everyday' && 1 < meaning.asks.length,
    weight:
      ((isOwn ? Math.min(other.weight, OWN_WORD_WEIGHT) : other.weight) *
        weight *
        Math.min(1, first / other.matches.rarity)) /
      share,
  }));
  // Where the manual says it in the very words of the question, nothing else stands for it better.
  const isPhrase = isLiteral && 1 < meaning.asks.length;
  const literal = isPhrase
    ? [
        {
          matches: findExpression(meaning.asks),
          weight: (LITERAL_WEIGHT * weight) / share,
          text: undefined,
          asked,
          isPhrase,
        },
      ]
    : [];
  return [...literal.filter(({ matches }) => 0 < matches.documents.length), ...weighed];
}

function hintsOf(
  forms: Reading['forms'],
  position: number,
  { meanings, findExpression }: Knowledge,
): readonly Weighed[] {
  return forms.slice(0, 1).flatMap(({ stem, weight }) => {
    const hints = meanings.hintsOf(stem);
    return MOST_HINTS < hints.length
      ? []
      : hints.map(({ text, expression }) => ({
          matches: findExpression(expression),
          text,
          asked: [position],
          isPhrase: false,
          weight: (HINT_WEIGHT * weight) / Math.sqrt(hints.length),
        }));
  });
}

/** Each once, by its best reason. */
function sureOnes(matches: readonly Weighed[]): readonly Weighed[] {
  const best = new Map<Matches, Weighed>();
  for (const each of matches) {
    if ((best.get(each.matches)?.weight ?? 0) < each.weight) {
      best.set(each.matches, each);
    }
  }
  const least = LEAST_OF_STRONGEST * Math.max(0, ...matches.map(strengthOf));
  return [...best.values()].filter((each) => 0 < each.matches.documents.length && least <= strengthOf(each));
}

/** Of a word that the manual says only what its phrase stands for, where that counts for more than the word. */
function wideningOf(matches: readonly Weighed[], ownImportance: number | undefined): Widening | undefined {
  const [best] = matches.toSorted((left, right) => strengthOf(right) - strengthOf(left));
  const isTold =
    best !== undefined && (ownImportance === undefined || (best.isPhrase && ownImportance < strengthOf(best)));
  return isTold && best.text !== undefined ? { used: best.text, asked: best.asked } : undefined;
}

function standInAt(position: number, terms: Slot['terms'], standIns: Reading['standIns']): Widening | undefined {
  const [first] = standIns;
  return first === undefined || terms.length === 0 ? undefined : { used: first.word, asked: [position] };
}

function strengthOf({ matches, weight }: Weighed): number {
  return weight * matches.rarity;
}

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
