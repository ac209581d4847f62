import { firstNotBelow } from '../../text/sorted.ts';
import { type IndexParts, rarityOf } from '../index/index-parts.ts';
import type { Slot } from '../query/slot.ts';

/** Lists are searched by halves for each document: worth it when there are so many times more entries. */
const STEPS = 24;

/** Whether to look a slot up for each of `count` documents rather than to read its lists from end to end. */
export function isSparse({ postings: { starts } }: IndexParts, { terms, matches }: Slot, count: number): boolean {
  let entries = 0;
  for (const { term } of terms) {
    entries += (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  }
  for (const { matches: list } of matches) {
    entries += list.documents.length;
  }
  return STEPS * count * (terms.length + matches.length) < entries;
}

/** What a document is worth for a slot: the best of all that stands for it; 0 when it has nothing of it. */
export function scoreIn(parts: IndexParts, { terms, matches }: Slot, document: number): number {
  const { starts, docs, counts, lengths, saturations } = parts.postings;
  let best = 0;
  for (const { term, weight } of terms) {
    const at = placeIn(docs, starts[term] ?? 0, starts[term + 1] ?? 0, document);
    if (0 <= at) {
      const frequency = counts[at] ?? 0;
      const factor = 2 * weight * rarityOf(parts, term);
      best = Math.max(best, (factor * frequency) / (frequency + (saturations[lengths[document] ?? 0] ?? 1)));
    }
  }
  for (const { matches: list, weight } of matches) {
    const at = placeIn(list.documents, 0, list.documents.length, document);
    best = 0 <= at ? Math.max(best, weight * (list.scores[at] ?? 0)) : best;
  }
  return best;
}

/** The index of a document between two others of an ascending list; −1 when it is not there. */
function placeIn(list: ArrayLike<number>, start: number, end: number, document: number): number {
  const place = firstNotBelow(list, document, start, end);
  return place < end && list[place] === document ? place : -1;
}
