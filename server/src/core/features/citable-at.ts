import type { Analysis } from '../analysis.ts';
import { itemsWithin } from '../model/walk.ts';
import { touchesOffset } from '../text/span.ts';

/** The id of the innermost item, duty or unit of the manual that holds an offset. */
export function citableAt(analysis: Analysis, place: number): string | undefined {
  const offset = afterIndent(analysis.text, place);
  const unit = analysis.units.atOffset(offset);
  const duty = unit?.duties.find(({ span }) => touchesOffset(span, offset));
  const item = duty && itemsWithin(duty).findLast(({ span }) => touchesOffset(span, offset));
  return item?.id ?? duty?.id ?? unit?.number;
}

/** At the start of a line the caret is before the bullet, and means what the bullet begins. */
function afterIndent(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let first = lineStart;
  while (text[first] === ' ' || text[first] === '\t') {
    first++;
  }
  return text[first] === '\n' || text[first] === '\r' ? offset : Math.max(first, offset);
}
