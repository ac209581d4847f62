import { isSmallWord } from '../../spanish/small-words.ts';
import type { Span } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';
import type { DraftPart } from '../draft-part.ts';
import { quotedSpans } from '../quoted-spans.ts';

/** What of a part of a draft is somebody else's text, word for word: it stays as it was written. */
export interface Transcriptions {
  holds(span: Span): boolean;
}

/**
 * A quotation that says more than the name (a name alone in quotation marks is the draft's own), a line of quoted mail
 * or of a block quotation. What begins and ends on lines of its own far apart is told by `prose/passages.ts`.
 */
export function transcriptionsIn({ text, span: part }: DraftPart): Transcriptions {
  const quoted = quotedSpans(text, part);
  return {
    holds: (span) =>
      isOnQuotedLine(text, span.start) ||
      quoted.some((one) => one.start <= span.start && span.end <= one.end && saysMore(text, one, span)),
  };
}

const MORE_WORDS = 2;

function saysMore(text: string, quoted: Span, span: Span): boolean {
  let more = 0;
  for (const { start, end } of [
    { start: quoted.start, end: span.start },
    { start: span.end, end: quoted.end },
  ]) {
    for (const { folded } of wordsOf(text, start, end)) {
      more += isSmallWord(folded) ? 0 : 1;
      if (MORE_WORDS <= more) {
        return true;
      }
    }
  }
  return false;
}

function isOnQuotedLine(text: string, offset: number): boolean {
  const from = Math.max(0, offset - LONGEST_LINE);
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', offset - 1) + 1), offset);
  return /^[ \t]*>/.test(line);
}

/** Lines of mail and of quotations are short; of a paragraph in one line its beginning may be further away. */
const LONGEST_LINE = 550;
