import { rowGists } from '../../core/features/row-gists.ts';
import type { Duty, DutyItem } from '../../core/model/unit.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { DutiesParams, DutyOutline, ItemOutline } from '../../protocol/duties.ts';
import { type LoadedManual, manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The duties of one unit. */
export async function listDuties(
  { manual: uri, unit }: DutiesParams,
  { manuals }: Pick<State, 'manuals'>,
): Promise<readonly DutyOutline[]> {
  const manual = manualAt(await manuals(), uri);
  return manual === undefined ? [] : dutiesOf(manual, unit);
}

function dutiesOf({ analysis }: LoadedManual, unit: string): readonly DutyOutline[] {
  const toItem = ({ id, marker, text, span, items }: DutyItem): ItemOutline => ({
    id,
    ...(marker === undefined ? {} : { marker }),
    text,
    line: lineAtOffset(analysis.lines, span.start),
    items: items.map(toItem),
  });
  const duties = analysis.units.byNumber(unit)?.duties ?? [];
  const gists = rowGists(duties);
  const toDuty = ({ ordinal, text, span, items }: Duty, index: number): DutyOutline => ({
    ordinal,
    text,
    ...(gists[index] === undefined || gists[index] === text ? {} : { gist: gists[index] }),
    line: lineAtOffset(analysis.lines, span.start),
    items: items.map(toItem),
  });
  return duties.map(toDuty);
}
