import type {
  TextDocumentPositionParams,
  TypeHierarchyItem,
  TypeHierarchySubtypesParams,
  TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import { hierarchyItem, hierarchyItemsAt } from '../proto/hierarchy-items.ts';
import { dataOf } from '../proto/item-data.ts';
import { manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The units that are named at a place. */
export async function prepareTypeHierarchy(
  { textDocument, position }: TextDocumentPositionParams,
  { subjectOf }: Pick<State, 'subjectOf'>,
): Promise<TypeHierarchyItem[] | null> {
  const items = hierarchyItemsAt(await subjectOf(textDocument.uri), position);
  return items.length === 0 ? null : items;
}

/** The superior of a unit. */
export async function findSupertypes(
  { item }: TypeHierarchySupertypesParams,
  { manuals }: Pick<State, 'manuals'>,
): Promise<TypeHierarchyItem[] | null> {
  const { manual: uri, number } = dataOf(item.data);
  const manual = manualAt(await manuals(), uri);
  if (manual === undefined) {
    return null;
  }
  const { units } = manual.analysis;
  const superior = units.byNumber(units.byNumber(number)?.parent ?? '');
  return superior === undefined ? [] : [hierarchyItem(manual, superior)];
}

/** The units right below a unit. */
export async function findSubtypes(
  { item }: TypeHierarchySubtypesParams,
  { manuals }: Pick<State, 'manuals'>,
): Promise<TypeHierarchyItem[] | null> {
  const { manual: uri, number } = dataOf(item.data);
  const manual = manualAt(await manuals(), uri);
  const unit = manual?.analysis.units.byNumber(number);
  return manual === undefined || unit === undefined
    ? null
    : manual.analysis.units.subordinatesOf(unit.number).map((below) => hierarchyItem(manual, below));
}
