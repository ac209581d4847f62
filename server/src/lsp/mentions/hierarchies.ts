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
import type { LoadedManual } from '../manual-store.ts';
import { toRange } from '../to-proto.ts';
import { manualAt, type Workspace } from '../workspace.ts';
import { dataOf } from './completion.ts';
import { namedPlaces } from './place.ts';

/** Who is above and below a unit, and which units its duties name or name it. */
export function registerHierarchies(connection: Connection, workspace: () => Workspace): void {
  const { typeHierarchy, callHierarchy } = connection.languages;
  const prepare = (params: TextDocumentPositionParams) => prepareItems(params, workspace());
  const ofItem = <Result>(name: string, answer: (manual: LoadedManual, unit: OrgUnit) => readonly Result[]) =>
    guard<{ readonly item: { readonly data?: unknown } }, Result[] | null>(connection, name, null, async ({ item }) => {
      const { manual: uri, number } = dataOf(item.data);
      const manual = manualAt(await workspace().manuals(), uri);
      const unit = manual?.analysis.units.byNumber(number);
      return manual === undefined || unit === undefined ? null : [...answer(manual, unit)];
    });
  typeHierarchy.onPrepare(guard(connection, 'prepareTypeHierarchy', null, prepare));
  typeHierarchy.onSupertypes(
    ofItem('supertypes', (manual, { parent }) =>
      [manual.analysis.units.byNumber(parent ?? '')].flatMap((unit) =>
        unit === undefined ? [] : [toItem(manual, unit)],
      ),
    ),
  );
  typeHierarchy.onSubtypes(
    ofItem('subtypes', (manual, { number }) =>
      manual.analysis.units.subordinatesOf(number).map((unit) => toItem(manual, unit)),
    ),
  );
  callHierarchy.onPrepare(guard(connection, 'prepareCallHierarchy', null, prepare));
  callHierarchy.onOutgoingCalls(
    ofItem('outgoingCalls', (manual, unit): readonly CallHierarchyOutgoingCall[] =>
      unitsNamedBy(manual.analysis, unit).map((tie) => ({
        to: toItem(manual, tie.unit),
        fromRanges: tie.spans.map((span) => toRange(manual.lines, span)),
      })),
    ),
  );
  callHierarchy.onIncomingCalls(
    ofItem('incomingCalls', (manual, unit): readonly CallHierarchyIncomingCall[] =>
      unitsNaming(manual.analysis, unit).map((tie) => ({
        from: toItem(manual, tie.unit),
        fromRanges: tie.spans.map((span) => toRange(manual.lines, span)),
      })),
    ),
  );
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
