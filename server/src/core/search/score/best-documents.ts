import type { IndexParts } from '../index/index-parts.ts';
import type { DocumentTest } from '../query/filters.ts';
import type { Scores, Totals } from './score.ts';
import { byScore, kthBest, type Scored } from './select.ts';

type BestDocuments = (
  scores: Scores,
  totals: Totals,
  isAllowed: DocumentTest | undefined,
  wanted: number,
) => readonly Scored[];

/** Room for so many texts before the worst are thrown out. */
const ROOM = 1024;

/**
 * The best documents of different texts; of documents with the same text only the best placed. What is kept so far
 * tells how much a document must be worth, so that most are turned away by a bound, before anything is asked of their
 * unit or their lead-in.
 */
export function buildBestDocuments({ documents: { count: size, leadOf }, twins }: IndexParts): BestDocuments {
  /** Where a text is kept, plus one; 0 for nowhere. */
  const placeOf = new Uint32Array(size);
  return ({ documents, count, sums, masks }, totals, isAllowed, wanted) => {
    const { bounds } = totals;
    const room = Math.max(ROOM, 4 * Math.min(wanted, size));
    const kept: Kept = { documents: new Uint32Array(room), totals: new Float32Array(room), size: 0 };
    let cut: Cut = { least: 0, last: NO_DOCUMENT };
    for (let index = 0; index < count; index++) {
      const document = documents[index] ?? 0;
      if (bounds !== undefined) {
        const set = (masks[document] ?? 0) + ((leadOf[document] ?? -1) < 0 ? 0 : bounds.half);
        if (((sums[document] ?? 0) + (bounds.added[set] ?? 0)) * (bounds.factor[set] ?? 0) < cut.least) {
          continue;
        }
      }
      const total = Math.fround(totals.of(document));
      const isIn = 0 < total && (cut.least < total || (cut.least === total && document < cut.last));
      if (!isIn || isAllowed?.(document) === false) {
        continue;
      }
      const text = twins.firstOf[document] ?? 0;
      const place = (placeOf[text] ?? 0) - 1;
      if (0 <= place) {
        putIfBetter(kept, place, document, total);
        continue;
      }
      if (kept.size === room) {
        cut = cutAt(kept, wanted);
        keepAbove(kept, cut, placeOf, twins.firstOf);
      }
      kept.documents[kept.size] = document;
      kept.totals[kept.size++] = total;
      placeOf[text] = kept.size;
    }
    return take(kept, wanted, placeOf, twins.firstOf);
  };
}

interface Kept {
  readonly documents: Uint32Array;
  readonly totals: Float32Array;
  size: number;
}

/** The last that is kept: of those worth `least` only documents up to `last`. */
interface Cut {
  readonly least: number;
  readonly last: number;
}

const NO_DOCUMENT = -1;

function putIfBetter({ documents, totals }: Kept, place: number, document: number, total: number): void {
  const before = totals[place] ?? 0;
  if (before < total || (before === total && document < (documents[place] ?? 0))) {
    documents[place] = document;
    totals[place] = total;
  }
}

function cutAt({ documents, totals, size }: Kept, wanted: number): Cut {
  const least = kthBest(totals.subarray(0, size), wanted);
  const equals: number[] = [];
  let better = 0;
  for (let index = 0; index < size; index++) {
    const total = totals[index] ?? 0;
    better += least < total ? 1 : 0;
    if (total === least) {
      equals.push(documents[index] ?? 0);
    }
  }
  return { least, last: equals.sort((left, right) => left - right)[wanted - better - 1] ?? NO_DOCUMENT };
}

function keepAbove(kept: Kept, { least, last }: Cut, placeOf: Uint32Array, firstOf: Uint32Array): void {
  const { documents, totals, size } = kept;
  kept.size = 0;
  for (let index = 0; index < size; index++) {
    const total = totals[index] ?? 0;
    const document = documents[index] ?? 0;
    const isKept = least < total || (least === total && document <= last);
    if (isKept) {
      documents[kept.size] = document;
      totals[kept.size++] = total;
    }
    placeOf[firstOf[document] ?? 0] = isKept ? kept.size : 0;
  }
}

function take(
  { documents, totals, size }: Kept,
  wanted: number,
  placeOf: Uint32Array,
  firstOf: Uint32Array,
): readonly Scored[] {
  const all: Scored[] = [];
  for (let index = 0; index < size; index++) {
    const document = documents[index] ?? 0;
    placeOf[firstOf[document] ?? 0] = 0;
    all.push({ document, score: totals[index] ?? 0 });
  }
  return all.sort(byScore).slice(0, wanted);
}
