import { type CallHierarchyItem, type Position, SymbolKind, type TypeHierarchyItem } from 'vscode-languageserver';
import type { OrgUnit } from '../../core/model/unit.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { namedPlaces } from '../state/named-places.ts';
import { toRange } from '../state/positions.ts';
import type { Subject } from '../state/subject.ts';

/** A unit in a hierarchy of types or of calls: clients take the same shape for both. */
export type HierarchyItem = TypeHierarchyItem & CallHierarchyItem;

/** The units that are named at a place. */
export function hierarchyItemsAt(subject: Subject | undefined, position: Position): HierarchyItem[] {
  return namedPlaces(subject, position).flatMap(({ manual, mention }) =>
    mention.units
      .flatMap((number) => manual.analysis.units.byNumber(number) ?? [])
      .map((unit) => hierarchyItem(manual, unit)),
  );
}

export function hierarchyItem({ uri, analysis }: LoadedManual, unit: OrgUnit): HierarchyItem {
  return {
    name: unit.name,
    detail: unit.number,
    kind: SymbolKind.Class,
    uri,
    range: toRange(analysis.lines, unit.span),
    selectionRange: toRange(analysis.lines, unit.heading),
    data: { manual: uri, number: unit.number },
  };
}
