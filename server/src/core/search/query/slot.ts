import type { Matches } from '../index/expressions.ts';
import { documentFrequency, type IndexParts, rarityOf } from '../index/index-parts.ts';
import type { FoundMeaning } from './find-meanings.ts';
import type { Knowledge } from './knowledge.ts';
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
}

interface Weighed {
  readonly matches: Matches;
  readonly weight: number;
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
  const terms = [...forms, ...standIns].flatMap(({ stem, weight }) => {
    const term = parts.lexicon.termId(stem);
    return term === undefined ? [] : [{ term, weight }];
  });
  const own = Math.max(0, ...terms.map(({ term }) => documentFrequency(parts, term)));
  const meant = found
    .filter(({ asked }) => asked.includes(position))
    .flatMap((meaning) => matchesOf(meaning, own, isKept, knowledge));
  const matches = sureOnes(0 < meant.length + own ? meant : hintsOf(forms, knowledge));
  const isCurated = matches.some(({ weight }) => OWN_WORD_WEIGHT <= weight);
  return {
    word,
    terms,
    matches,
    importance: Math.max(
      LEAST_IMPORTANCE,
      isCurated ? LEAST_CURATED : 0,
      // What the manual says in passing ("formatos empleados") is not as rare as the question that it is not about.
      isCurated && own <= OWN_WORD_FREQUENCY ? 0 : importanceOf(parts, terms),
      ...matches.map(strengthOf),
    ),
  };
}

const LEAST_IMPORTANCE = 0.5;
/** Who asks in words of the table asks for that; the manual may say it often. */
const LEAST_CURATED = 3;

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
    .map(({ expression, weight }) => ({ matches: findExpression(expression), weight }))
    .filter(({ matches }) => 0 < matches.documents.length);
  // The first is what is meant: none of the others counts for more by being rarer.
  const first = said[0]?.matches.rarity ?? 0;
  const weighed = said.map((other) => ({
    matches: other.matches,
    weight:
      ((isOwn ? Math.min(other.weight, OWN_WORD_WEIGHT) : other.weight) *
        weight *
        Math.min(1, first / other.matches.rarity)) /
      share,
  }));
  // Where the manual says it in the very words of the question, nothing else stands for it better.
  const isPhrase = isLiteral && 1 < meaning.asks.length;
  const literal = isPhrase
    ? [{ matches: findExpression(meaning.asks), weight: (LITERAL_WEIGHT * weight) / share }]
    : [];
  return [...literal.filter(({ matches }) => 0 < matches.documents.length), ...weighed];
}

function hintsOf(forms: Reading['forms'], { meanings, findExpression }: Knowledge): readonly Weighed[] {
  return forms.slice(0, 1).flatMap(({ stem, weight }) => {
    const hints = meanings.hintsOf(stem);
    return MOST_HINTS < hints.length
      ? []
      : hints.map((expression) => ({
          matches: findExpression(expression),
          weight: (HINT_WEIGHT * weight) / Math.sqrt(hints.length),
        }));
  });
}

/** Each once, by its best reason. */
function sureOnes(matches: readonly Weighed[]): readonly Weighed[] {
  const weights = new Map<Matches, number>();
  for (const { matches: found, weight } of matches) {
    weights.set(found, Math.max(weight, weights.get(found) ?? 0));
  }
  const least = LEAST_OF_STRONGEST * Math.max(0, ...matches.map(strengthOf));
  return [...weights]
    .map(([found, weight]) => ({ matches: found, weight }))
    .filter((each) => 0 < each.matches.documents.length && least <= strengthOf(each));
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
