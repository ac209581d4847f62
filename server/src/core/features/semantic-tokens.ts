import type { Mention } from '../model/mention.ts';
import { type LineText, lineHolding, lineOf, startOfLine } from '../text/line-text.ts';
import type { Span } from '../text/span.ts';
import { lengthBeforeLineEnd } from '../text/split-lines.ts';

/** A coloured piece of one line. */
export interface UnitToken {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly modifier: 'none' | 'deprecated';
}

/** The mentions in a span as tokens, none of which crosses a line end; a former name is a deprecated one. */
export function unitTokens(text: LineText, mentions: readonly Mention[], within: Span): readonly UnitToken[] {
  return mentions
    .filter(({ span }) => within.start <= span.end && span.start <= within.end)
    .flatMap(({ span, former }) => tokensOf(text, span, former === undefined ? 'none' : 'deprecated'));
}

function tokensOf(text: LineText, { start, end }: Span, modifier: UnitToken['modifier']): readonly UnitToken[] {
  const tokens: UnitToken[] = [];
  const last = lineHolding(text, end);
  for (let line = lineHolding(text, start); line <= last; line++) {
    const written = lineOf(text, line);
    const from = startOfLine(text, line);
    const first = start < from ? prefixLength(written) : start - from;
    const behind = Math.min(end - from, lengthBeforeLineEnd(written));
    if (first < behind) {
      tokens.push({ line, start: first, length: behind - first, modifier });
    }
  }
  return tokens;
}

/** Indentation and the marks of quoted mail do not belong to the name that goes on behind them. */
function prefixLength(line: string): number {
  let length = 0;
  while (length < line.length && PREFIX.has(line.charAt(length))) {
    length++;
  }
  return length;
}

const PREFIX: ReadonlySet<string> = new Set([' ', '\t', '>', '|', '*', '%', '\u00a0']);
