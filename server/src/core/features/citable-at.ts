import type { Analysis } from '../index/analysis.ts';
import { itemsWithin } from '../model/walk.ts';
import { touchesOffset } from '../text/span.ts';

/** The id of the innermost item, duty or unit of the manual that holds an offset. */
export function citableAt(analysis: Analysis, offset: number): string | undefined {
  const unit = analysis.units.atOffset(offset);
  const duty = unit?.duties.find(({ span }) => touchesOffset(span, offset));
  const item = duty && itemsWithin(duty).findLast(({ span }) => touchesOffset(span, offset));
  return item?.id ?? duty?.id ?? unit?.number;
}
