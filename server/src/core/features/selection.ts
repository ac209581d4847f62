import type { Analysis } from '../analysis.ts';
import { itemsWithin } from '../model/walk.ts';
import { type Span, touchesOffset } from '../text/span.ts';
import { chapterSpans } from '../units/chapter-spans.ts';

/**
 * The spans of the manual that hold an offset, innermost first: item, duty, unit with all below it, chapter, text.
 * Each holds the one before; equal ones are given once.
 */
export function selectionAt(analysis: Analysis, offset: number): readonly Span[] {
  const unit = analysis.units.atOffset(offset);
  const duty = unit?.duties.find(({ span }) => touchesOffset(span, offset));
  const items = duty === undefined ? [] : itemsWithin(duty).filter(({ span }) => touchesOffset(span, offset));
  const branches = unit === undefined ? [] : [unit, ...analysis.units.superiorsOf(unit).toReversed()];
  const spans = [
    ...items.toReversed().map(({ span }) => span),
    ...(duty === undefined ? [] : [duty.span]),
    ...(unit === undefined ? [] : [unit.span]),
    ...branches.map((branch) => analysis.units.spanOfBranch(branch)),
    ...chapterSpans(analysis.text, analysis.manual)
      .map(({ span }) => span)
      .filter((span) => touchesOffset(span, offset)),
    { start: 0, end: analysis.text.length },
  ];
  return growing(spans);
}

function growing(spans: readonly Span[]): readonly Span[] {
  const grown: Span[] = [];
  for (const span of spans) {
    const last = grown.at(-1);
    const isWider = last === undefined || (span.start <= last.start && last.end <= span.end);
    const isEqual = last?.start === span.start && last.end === span.end;
    if (isWider && !isEqual) {
      grown.push(span);
    }
  }
  return grown;
}
