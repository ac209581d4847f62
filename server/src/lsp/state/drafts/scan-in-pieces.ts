import type { Analysis } from '../../../core/analysis.ts';
import type { DraftMentions } from '../../../core/mentions/draft/draft-mentions.ts';

/** Small enough that a request that comes in between waits a few milliseconds. */
const PIECE = 50_000;

/** A whole scan as if the text had been typed piece by piece, with a pause before each further one. */
export async function scanInPieces(
  analysis: Analysis,
  text: string,
  pause: () => Promise<void>,
): Promise<DraftMentions> {
  let found = analysis.scanDraft(text.slice(0, PIECE));
  for (let start = PIECE; start < text.length; start += PIECE) {
    await pause();
    const length = Math.min(PIECE, text.length - start);
    found = analysis.rescanDraft(found, { start, end: start, length }, (from, to) => text.slice(from, to));
  }
  return found;
}
