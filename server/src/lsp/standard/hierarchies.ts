import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Connection,
  SymbolKind,
  type TextDocumentPositionParams,
  type TypeHierarchyItem,
} from 'vscode-languageserver';
import { unitsNamedBy, unitsNaming } from '../../core/features/unit-hierarchy.ts';
import type { OrgUnit } from '../../core/model/unit.ts';
import { guard } from '../guard.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { namedPlaces } from '../state/subject.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { dataOf } from './completion.ts';
import { dutiesAbove, dutiesBelow, prepareDuties } from './duty-hierarchy.ts';

/**
 * Who is above and below a unit, and which units its duties name or name it; of a duty of the manual, outside the names
 * in it, who else has its matter.
 */
export function registerHierarchies(connection: Connection, workspace: () => Workspace): void {
  const { typeHierarchy, callHierarchy } = connection.languages;
  const prepare = (params: TextDocumentPositionParams) => prepareItems(params, workspace());
  const ofItem = <Result>(name: string, answer: (manual: LoadedManual, data: ItemData) => readonly Result[] | null) =>
    guard<{ readonly item: { readonly data?: unknown } }, Result[] | null>(connection, name, null, async ({ item }) => {
      const { manual: uri, number, duty } = dataOf(item.data);
      const manual = manualAt(await workspace().manuals(), uri);
      const found = manual && answer(manual, { duty, unit: manual.analysis.units.byNumber(number) });
      return found === undefined || found === null ? null : [...found];
    });
  typeHierarchy.onPrepare(guard(connection, 'prepareTypeHierarchy', null, prepare));
  typeHierarchy.onSupertypes(
    ofItem('supertypes', (manual, { unit: below }) =>
      [manual.analysis.units.byNumber(below?.parent ?? '')].flatMap((unit) =>
        unit === undefined ? [] : [toItem(manual, unit)],
      ),
    ),
  );
  typeHierarchy.onSubtypes(
    ofItem('subtypes', (manual, { unit: above }) =>
      above === undefined
        ? null
        : manual.analysis.units.subordinatesOf(above.number).map((unit) => toItem(manual, unit)),
    ),
  );
  callHierarchy.onPrepare(
    guard(
      connection,
      'prepareCallHierarchy',
      null,
      async (params) => (await prepare(params)) ?? prepareDuties(params, workspace()),
    ),
  );
  callHierarchy.onOutgoingCalls(
    ofItem('outgoingCalls', (manual, { unit, duty }): readonly CallHierarchyOutgoingCall[] =>
      unit === undefined
        ? dutiesBelow(manual, duty, workspace().session.locale)
        : unitsNamedBy(manual.analysis, unit).map((tie) => ({
            to: toItem(manual, tie.unit),
            fromRanges: tie.spans.map((span) => toRange(manual.lines, span)),
          })),
    ),
  );
  callHierarchy.onIncomingCalls(
    ofItem('incomingCalls', (manual, { unit, duty }): readonly CallHierarchyIncomingCall[] =>
      unit === undefined
        ? dutiesAbove(manual, duty, workspace().session.locale)
        : unitsNaming(manual.analysis, unit).map((tie) => ({
            from: toItem(manual, tie.unit),
            fromRanges: tie.spans.map((span) => toRange(manual.lines, span)),
          })),
    ),
  );
}

/** What an item is about: a unit, or a duty by its identity. */
interface ItemData {
  readonly unit: OrgUnit | undefined;
  readonly duty: string;
}

async function prepareItems(
  params: TextDocumentPositionParams,
  workspace: Workspace,
): Promise<(TypeHierarchyItem & CallHierarchyItem)[] | null> {
  const items = (await namedPlaces(params, workspace)).flatMap(({ manual, mention }) =>
    mention.units.flatMap((number) => manual.analysis.units.byNumber(number) ?? []).map((unit) => toItem(manual, unit)),
  );
  return items.length === 0 ? null : items;
}

function toItem({ uri, lines }: LoadedManual, unit: OrgUnit): TypeHierarchyItem & CallHierarchyItem {
  return {
    name: unit.name,
    detail: unit.number,
    kind: SymbolKind.Class,
    uri,
    range: toRange(lines, unit.span),
    selectionRange: toRange(lines, unit.heading),
    data: { manual: uri, number: unit.number },
  };
}
