import type { Span } from '../../text/span.ts';

/** Opening mark → closing mark. Straight ones are the same twice; LaTeX writes two single ones. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['<<', '>>'],
  ['“', '”'],
  ['``', "''"],
  ['"', '"'],
];

/** A quotation longer than any duty of a manual is an unclosed one. */
const MAX_LENGTH = 4000;

/** What stands between quotation marks, without them, within a paragraph; the marks of drafts need not balance. */
export function quotedSpans(text: string): readonly Span[] {
  return PAIRS.flatMap(([open, close]) => spansBetween(text, open, close)).toSorted(
    (left, right) => left.start - right.start,
  );
}

function spansBetween(text: string, open: string, close: string): readonly Span[] {
  const spans: Span[] = [];
  let from = text.indexOf(open);
  while (0 <= from) {
    const start = from + open.length;
    const end = text.indexOf(close, start);
    if (end < 0) {
      return spans;
    }
    const isQuotation = end - start < MAX_LENGTH && !/\n[ \t>]*\r?\n/.test(text.slice(start, end));
    if (isQuotation) {
      spans.push({ start, end });
    }
    // A mark that opens nothing may be a stray one: the next mark of a pair of equal ones may open the quotation.
    from = text.indexOf(open, isQuotation || open !== close ? end + close.length : end);
    if (!isQuotation && open !== close) {
      from = text.indexOf(open, start);
    }
  }
  return spans;
}
