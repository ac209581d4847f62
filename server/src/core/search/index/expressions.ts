import { documentFrequency, type IndexParts, rarityOf, rarityOfFrequency } from './index-parts.ts';
import { NO_TERM } from './lexicon.ts';
import type { Expression } from './thesaurus.ts';

/** Documents that say an expression, ascending, and how strongly, on the scale of a word's BM25. */
export interface Matches {
  readonly terms: readonly number[];
  readonly documents: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** Of the whole expression; 0 when nothing says it. */
  readonly rarity: number;
}

const NO_MATCHES: Matches = { terms: [], documents: [], scores: [], rarity: 0 };

/** Finds expressions of the curated table; each is looked for once and then remembered. */
export function buildExpressionFinder(parts: IndexParts): (expression: Expression) => Matches {
  const found = new Map<string, Matches>();
  return (expression) => {
    const key = expression.join(' ');
    const known = found.get(key);
    const matches = known ?? findExpression(parts, expression);
    found.set(key, matches);
    return matches;
  };
}

function findExpression(parts: IndexParts, expression: Expression): Matches {
  const terms = expression
    .flatMap((stem) => parts.lexicon.termId(stem) ?? [])
    .toSorted((left, right) => documentFrequency(parts, left) - documentFrequency(parts, right));
  const [rarest, second] = terms;
  if (rarest === undefined || terms.length < expression.length || documentFrequency(parts, rarest) === 0) {
    return NO_MATCHES;
  }
  const window = 2 * terms.length + WINDOW_SLACK;
  const documents =
    second === undefined
      ? documentsOf(parts, rarest)
      : together(parts, commonTo(documentsOf(parts, rarest), documentsOf(parts, second)), terms, window);
  // Between the rarity of the whole and that of its words together: a long expression is a sure sign, if it is said.
  const whole = rarityOfFrequency(parts.documents.count, documents.length);
  const words = terms.reduce((sum, term) => sum + rarityOf(parts, term), 0);
  const rarity = (whole + Math.min(words, MOST_BY_WORDS * Math.log(1 + parts.documents.count))) / 2;
  const { lengths, saturations } = parts.postings;
  const scores = new Float32Array(documents.length);
  for (let index = 0; index < documents.length; index++) {
    scores[index] = (2 * rarity) / (1 + (saturations[lengths[documents[index] ?? 0] ?? 0] ?? 1));
  }
  return { terms, documents, scores, rarity: documents.length === 0 ? 0 : rarity };
}

const MOST_BY_WORDS = 1.2;

/** Words that may stand between those of an expression: "devolución de LAS cantidades enteradas". */
const WINDOW_SLACK = 3;

function documentsOf({ postings: { docs, starts } }: IndexParts, term: number): Uint32Array {
  return docs.subarray(starts[term], starts[term + 1]);
}

function commonTo(left: Uint32Array, right: Uint32Array): Uint32Array {
  const common = new Uint32Array(left.length);
  let count = 0;
  let at = 0;
  for (const document of left) {
    while (at < right.length && (right[at] ?? 0) < document) {
      at++;
    }
    if (right[at] === document) {
      common[count++] = document;
    }
  }
  return common.subarray(0, count);
}

/** Those that hold all terms within a stretch of at most `window` words. Keeps them in place, at the front. */
function together(parts: IndexParts, documents: Uint32Array, terms: readonly number[], window: number): Uint32Array {
  const { stream, textStarts } = parts.postings;
  const { termOfWord } = parts;
  const width = terms.length;
  const lastSeen = new Float64Array(width);
  let count = 0;
  for (let index = 0; index < documents.length; index++) {
    const document = documents[index] ?? 0;
    const end = textStarts[document + 1] ?? 0;
    lastSeen.fill(Number.NEGATIVE_INFINITY);
    for (let position = textStarts[document] ?? 0; position < end; position++) {
      const place = placeOf(terms, termOfWord[stream[position] ?? 0] ?? NO_TERM);
      if (0 <= place) {
        lastSeen[place] = position;
        if (position - earliest(lastSeen) < window) {
          documents[count++] = document;
          break;
        }
      }
    }
  }
  return documents.subarray(0, count);
}

/** A loop: an expression has few terms, and this is asked of every word. */
function placeOf(terms: readonly number[], term: number): number {
  for (let place = 0; place < terms.length; place++) {
    if (terms[place] === term) {
      return place;
    }
  }
  return -1;
}

function earliest(positions: Float64Array): number {
  let first = Number.POSITIVE_INFINITY;
  for (let place = 0; place < positions.length; place++) {
    first = Math.min(first, positions[place] ?? 0);
  }
  return first;
}
