import type { ChartText } from '../model/chart-drawing.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Lines of running text on a sheet, from a top edge down, and where they end. */
export interface Captions {
  readonly lines: readonly ChartText[];
  readonly bottom: number;
}

const STYLES = {
  title: { fontSize: 14, lineHeight: 20, maxLines: 4 },
  footer: { fontSize: 10, lineHeight: 15, maxLines: 4 },
} as const;

/** Each text on lines of its own within `width`: titles in the middle, the rest at the left. */
export function layoutCaptions(
  kind: 'title' | 'footer',
  texts: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Captions {
  const { fontSize, lineHeight, maxLines } = STYLES[kind];
  const wrapped = texts.flatMap((text) => wrapText(text, { width, fontSize, maxLines }));
  const start = kind === 'title' ? x + Math.round(width / 2) : x;
  return {
    lines: wrapped.map((text, index) => ({
      kind,
      text,
      fontSize,
      x: start,
      baseline: y + index * lineHeight + fontSize,
    })),
    bottom: y + wrapped.length * lineHeight,
  };
}
