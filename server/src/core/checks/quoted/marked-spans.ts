import { findLastEmptyLine } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { LONGEST_QUOTATION, type Quoted } from './quoted.ts';

/** Finds the first mark of its kind at or behind an offset. */
type FindMark = (text: string, from: number) => Span | undefined;

interface Pair {
  readonly open: FindMark;
  readonly close: FindMark;
  /** The mark that closes may open the next quotation. */
  readonly isSame: boolean;
}

/** Single marks are apostrophes, accents of LaTeX (`\'o`) and halves of double ones too. */
const SINGLE_OPEN = pattern(/(?<![\\\p{L}\p{N}'`])['`](?=[\p{L}\p{N}¡¿([*_«“"…])/gu);
const SINGLE_CLOSE = pattern(/(?<=[^\s\\'`(])'(?!['\p{L}\p{N}])/gu);

const PAIRS: readonly Pair[] = [
  { open: mark('«'), close: mark('»'), isSame: false },
  { open: mark('<<'), close: mark('>>'), isSame: false },
  { open: mark('“'), close: mark('”'), isSame: false },
  { open: mark('„'), close: mark('“'), isSame: false },
  { open: mark('``'), close: mark("''"), isSame: false },
  { open: mark('"'), close: mark('"'), isSame: true },
  { open: mark('‹'), close: mark('›'), isSame: false },
  { open: mark('‘'), close: pattern(/’(?![\p{L}\p{N}])/gu), isSame: false },
  { open: SINGLE_OPEN, close: SINGLE_CLOSE, isSame: false },
];

function mark(written: string): FindMark {
  return (text, from) => {
    const start = text.indexOf(written, from);
    return start < 0 ? undefined : { start, end: start + written.length };
  };
}

function pattern(marks: RegExp): FindMark {
  return (text, from) => {
    marks.lastIndex = from;
    const found = marks.exec(text);
    return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
  };
}

/** What stands between quotation marks. A quotation stays within its paragraph; the marks of drafts need not balance. */
export function markedSpans(text: string, part: Span): readonly Quoted[] {
  return PAIRS.flatMap((pair) => spansBetween(text, part, pair));
}

function spansBetween(text: string, part: Span, { open, close, isSame }: Pair): readonly Quoted[] {
  const spans: Quoted[] = [];
  let closing: Span | undefined;
  for (let opening = open(text, part.start); opening !== undefined && opening.start < part.end; ) {
    const start = opening.end;
    // The mark that closes is the same for all that open before it: looked for once.
    closing = closing !== undefined && start <= closing.start ? closing : close(text, start);
    if (closing === undefined || part.end < closing.start) {
      return spans;
    }
    const end = closing.start;
    const limit = Math.max(end - LONGEST_QUOTATION, paragraphOf(text, Math.max(start, end - LONGEST_QUOTATION), end));
    if (limit < start) {
      spans.push({ start, end, kind: 'marked', outer: { start: opening.start, end: closing.end } });
      opening = open(text, closing.end);
    } else {
      // It opens nothing, and nothing before the limit does. Of equal marks the closing one may open the next quotation.
      opening = isSame ? closing : open(text, limit);
    }
  }
  return spans;
}

/** Where the paragraph that holds `end` begins behind `start`; -1 when no empty line lies between. */
function paragraphOf(text: string, start: number, end: number): number {
  const last = findLastEmptyLine(text.slice(start, end));
  return last === undefined ? -1 : start + last.end;
}
