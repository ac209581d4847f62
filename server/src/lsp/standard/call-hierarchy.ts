import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { unitsNamedBy, unitsNaming } from '../../core/features/unit-hierarchy.ts';
import { dutiesAbove, dutiesBelow, dutyItemAt } from '../proto/duty-hierarchy.ts';
import { hierarchyItem, hierarchyItemsAt } from '../proto/hierarchy-items.ts';
import { dataOf } from '../proto/item-data.ts';
import { manualAt } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';
import type { State } from '../state/state.ts';

type Needs = Pick<State, 'manuals' | 'session'>;

/** The units that are named at a place; of a manual, outside the names in it, the duty that stands there. */
export async function prepareCallHierarchy(
  { textDocument, position }: TextDocumentPositionParams,
  { subjectOf, session }: Pick<State, 'subjectOf' | 'session'>,
): Promise<CallHierarchyItem[] | null> {
  const subject = await subjectOf(textDocument.uri);
  const units = hierarchyItemsAt(subject, position);
  if (0 < units.length || subject?.kind !== 'manual') {
    return units.length === 0 ? null : units;
  }
  const duty = dutyItemAt(subject.manual, subject.offsetAt(position), session.locale);
  return duty === undefined ? null : [duty];
}

/** The units that the duties of a unit name; of a duty, who has its matter below it and beside it. */
export async function findOutgoingCalls(
  { item }: CallHierarchyOutgoingCallsParams,
  { manuals, session }: Needs,
): Promise<CallHierarchyOutgoingCall[] | null> {
  const { manual: uri, number, duty } = dataOf(item.data);
  const manual = manualAt(await manuals(), uri);
  if (manual === undefined) {
    return null;
  }
  const unit = manual.analysis.units.byNumber(number);
  return unit === undefined
    ? dutiesBelow(manual, duty, session.locale)
    : unitsNamedBy(manual.analysis, unit).map((tie) => ({
        to: hierarchyItem(manual, tie.unit),
        fromRanges: tie.spans.map((span) => toRange(manual.analysis.lines, span)),
      }));
}

/** The units whose duties name a unit; of a duty, who has its matter above it and in other branches. */
export async function findIncomingCalls(
  { item }: CallHierarchyIncomingCallsParams,
  { manuals, session }: Needs,
): Promise<CallHierarchyIncomingCall[] | null> {
  const { manual: uri, number, duty } = dataOf(item.data);
  const manual = manualAt(await manuals(), uri);
  if (manual === undefined) {
    return null;
  }
  const unit = manual.analysis.units.byNumber(number);
  return unit === undefined
    ? dutiesAbove(manual, duty, session.locale)
    : unitsNaming(manual.analysis, unit).map((tie) => ({
        from: hierarchyItem(manual, tie.unit),
        fromRanges: tie.spans.map((span) => toRange(manual.analysis.lines, span)),
      }));
}
