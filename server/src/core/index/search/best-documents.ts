import type { DocumentTest } from './filters.ts';
import type { IndexParts } from './index-parts.ts';
import type { Scores } from './score.ts';
import { byScore, kthBest, type Scored } from './select.ts';

/** How many documents to look at for enough different texts: nearly always the first; all, if all are copies. */
const STAGES = [256, 8192, Number.POSITIVE_INFINITY];

type BestDocuments = (
  scores: Scores,
  totalOf: (document: number) => number,
  isAllowed: DocumentTest | undefined,
  wanted: number,
) => readonly Scored[];

/** The best documents of different texts; of documents with the same text only the best placed. */
export function buildBestDocuments(parts: IndexParts): BestDocuments {
  const totals = new Float32Array(parts.documents.count);
  return ({ documents, count }, totalOf, isAllowed, wanted) => {
    for (let index = 0; index < count; index++) {
      const document = documents[index] ?? 0;
      totals[index] = isAllowed === undefined || isAllowed(document) ? totalOf(document) : 0;
    }
    for (const stage of STAGES) {
      const least = stage < count ? kthBest(totals.subarray(0, count), stage) : 0;
      const different = differentTexts(parts, documents, totals.subarray(0, count), least);
      if (wanted <= different.length || count <= stage) {
        return different.toSorted(byScore).slice(0, wanted);
      }
    }
    return [];
  };
}

function differentTexts(parts: IndexParts, documents: Uint32Array, totals: Float32Array, least: number): Scored[] {
  const best = new Map<number, Scored>();
  for (let index = 0; index < totals.length; index++) {
    const score = totals[index] ?? 0;
    if (0 < score && least <= score) {
      const document = documents[index] ?? 0;
      const text = parts.twins.firstOf[document] ?? 0;
      const other = best.get(text);
      if (other === undefined || byScore({ document, score }, other) < 0) {
        best.set(text, { document, score });
      }
    }
  }
  return [...best.values()];
}
