import type { Span } from './span.ts';

/** Text read from one or more places, joined by single blanks; before the first piece's text its bullet may stand. */
export interface PiecedText {
  readonly text: string;
  readonly pieces: readonly Span[];
}

/**
 * Where a part of the joined text stands in the file: one span, or more where a page cuts the part.
 *
 * For a duty printed `- Emitir la` ∥ `Ley.` the part `la Ley` has two spans, without the running header between.
 */
export function locateInPieces({ text, pieces }: PiecedText, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let from = text.length;
  for (const piece of pieces.toReversed()) {
    const isFirst = piece === pieces[0];
    const length = isFirst ? from : piece.end - piece.start;
    from -= length;
    const first = Math.max(start, from);
    const last = Math.min(end, from + length);
    if (first < last) {
      spans.unshift({ start: piece.end - length + (first - from), end: piece.end - length + (last - from) });
    }
    from -= 1;
  }
  return spans;
}
