import { documentFrequency, type IndexParts, rarityOf } from './index-parts.ts';
import { NO_TERM } from './lexicon.ts';
import type { Expression } from './thesaurus.ts';

/** Documents that say an expression, ascending, and how strongly, on the scale of a word's BM25. */
export interface Matches {
  readonly terms: readonly number[];
  readonly documents: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

const NO_MATCHES: Matches = { terms: [], documents: [], scores: [] };

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
  const terms = expression.flatMap((stem) => parts.lexicon.termId(stem) ?? []);
  const rarest = terms.toSorted((left, right) => documentFrequency(parts, left) - documentFrequency(parts, right))[0];
  if (rarest === undefined || terms.length < expression.length || documentFrequency(parts, rarest) === 0) {
    return NO_MATCHES;
  }
  const { starts, docs, saturations } = parts.postings;
  const rarity = Math.min(
    1.2 * Math.log(1 + parts.documents.count),
    terms.reduce((sum, term) => sum + rarityOf(parts, term), 0),
  );
  const window = 2 * terms.length + WINDOW_SLACK;
  const documents: number[] = [];
  const scores: number[] = [];
  for (let index = starts[rarest] ?? 0; index < (starts[rarest + 1] ?? 0); index++) {
    const document = docs[index] ?? 0;
    if (terms.length === 1 || hasTogether(parts, document, terms, window)) {
      documents.push(document);
      scores.push((rarity * 2) / (1 + (saturations[document] ?? 1)));
    }
  }
  return { terms, documents: Uint32Array.from(documents), scores: Float32Array.from(scores) };
}

/** Words that may stand between those of an expression: "devolución de LAS cantidades enteradas". */
const WINDOW_SLACK = 3;

/** Whether a stretch of at most `window` words holds all terms. */
function hasTogether(parts: IndexParts, document: number, terms: readonly number[], window: number): boolean {
  const { stream, textStarts } = parts.postings;
  const lastSeen = terms.map(() => Number.NEGATIVE_INFINITY);
  const end = textStarts[document + 1] ?? 0;
  for (let position = textStarts[document] ?? 0; position < end; position++) {
    const term = parts.termOfWord[stream[position] ?? 0] ?? NO_TERM;
    const place = term === NO_TERM ? -1 : terms.indexOf(term);
    if (0 <= place) {
      lastSeen[place] = position;
      if (position - Math.min(...lastSeen) < window) {
        return true;
      }
    }
  }
  return false;
}
