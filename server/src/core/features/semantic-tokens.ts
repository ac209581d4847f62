import type { Mention } from '../model/mention.ts';
import { type LineIndex, lineAtOffset, lineSpans } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** A coloured piece of one line. */
export interface UnitToken {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly modifier: 'none' | 'deprecated';
}

/** The mentions in a span as tokens, none of which crosses a line end; a former name is a deprecated one. */
export function unitTokens(
  text: string,
  lines: LineIndex,
  mentions: readonly Mention[],
  within: Span,
): readonly UnitToken[] {
  const spans = lineSpans(text, lines);
  return mentions
    .filter(({ span }) => within.start <= span.end && span.start <= within.end)
    .flatMap(({ span, former }) => tokensOf(text, lines, spans, span, former === undefined ? 'none' : 'deprecated'));
}

function tokensOf(
  text: string,
  lines: LineIndex,
  spans: readonly Span[],
  { start, end }: Span,
  modifier: UnitToken['modifier'],
): readonly UnitToken[] {
  const tokens: UnitToken[] = [];
  for (let line = lineAtOffset(lines, start); line <= lineAtOffset(lines, end); line++) {
    const whole = spans[line] ?? { start: end, end };
    const first = start < whole.start ? whole.start + prefixLength(text.slice(whole.start, whole.end)) : start;
    const last = Math.min(end, whole.end);
    if (first < last) {
      tokens.push({ line, start: first - whole.start, length: last - first, modifier });
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
