import { type IndexParts, rarityOf } from '../index/index-parts.ts';
import { NO_TERM } from '../index/lexicon.ts';

/** What a document is about: its different terms without its leading verb, which is what changes along the hierarchy. */
export interface Matter {
  readonly terms: readonly number[];
  /** The sum of their rarities. */
  readonly weight: number;
}

export interface Matters {
  of(document: number): Matter;
  /** How much two matters share, by rarity: 1 for the same words, 0 for none in common. */
  similarity(left: Matter, right: Matter): number;
  /** Whether two matters share `least` at least; of most it is told by their weights that they do not. */
  areAlike(left: Matter, right: Matter, least: number): boolean;
}

/** Marks terms in one column that is used again and again: sets of them cost half of the time of an answer. */
export function readMatters(parts: IndexParts): Matters {
  const { stream, textStarts } = parts.postings;
  const marks = new Uint32Array(parts.lexicon.termCount);
  let mark = 0;
  const similarity = (left: Matter, right: Matter): number => {
    mark++;
    for (const term of left.terms) {
      marks[term] = mark;
    }
    let shared = 0;
    for (const term of right.terms) {
      shared += marks[term] === mark ? rarityOf(parts, term) : 0;
    }
    const all = left.weight + right.weight - shared;
    return all === 0 ? 0 : shared / all;
  };
  return {
    of(document) {
      const terms: number[] = [];
      let weight = 0;
      mark++;
      const end = textStarts[document + 1] ?? 0;
      for (let position = matterStart(parts, document); position < end; position++) {
        const term = parts.termOfWord[stream[position] ?? 0] ?? NO_TERM;
        if (term !== NO_TERM && marks[term] !== mark) {
          marks[term] = mark;
          weight += rarityOf(parts, term);
          terms.push(term);
        }
      }
      return { terms, weight };
    },
    similarity,
    areAlike(left, right, least) {
      const mayBe = least * Math.max(left.weight, right.weight) <= Math.min(left.weight, right.weight);
      return mayBe && least <= similarity(left, right);
    },
  };
}

function matterStart({ documents, postings: { textStarts } }: IndexParts, document: number): number {
  const hasVerb = documents.leadOf[document] === -1 && documents.verbClassOf[document] !== 0;
  return (textStarts[document] ?? 0) + (hasVerb ? 1 : 0);
}
