import type { Duty, DutyItem } from '../../core/model/unit.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { DutyOutline, ItemOutline, ManualOutline } from '../../protocol/requests.ts';
import type { LoadedManual } from '../state/manuals.ts';

export function manualOutline({ uri, analysis, lines }: LoadedManual): ManualOutline {
  return {
    uri,
    title: analysis.manual.title?.text ?? '',
    units: analysis.units.all.map(({ number, printedNumber, name, level, parent, page, heading, duties }) => ({
      number,
      ...(printedNumber === '' ? { isUnnumbered: true } : {}),
      name,
      level,
      ...(parent === undefined ? {} : { parent }),
      ...(page === undefined ? {} : { page }),
      line: lineAtOffset(lines, heading.start),
      dutyCount: duties.length,
    })),
  };
}

export function dutyOutlines({ analysis, lines }: LoadedManual, unit: string): readonly DutyOutline[] {
  const toItem = ({ id, marker, text, span, items }: DutyItem): ItemOutline => ({
    id,
    ...(marker === undefined ? {} : { marker }),
    text,
    line: lineAtOffset(lines, span.start),
    items: items.map(toItem),
  });
  const toDuty = ({ ordinal, text, span, items }: Duty): DutyOutline => ({
    ordinal,
    text,
    line: lineAtOffset(lines, span.start),
    items: items.map(toItem),
  });
  return analysis.units.byNumber(unit)?.duties.map(toDuty) ?? [];
}
