import type { ManualOutline, UnitOutline } from '../../../../../server/src/protocol/manuals.ts';
import type { UnitsNode } from '../../units/node.ts';
import type { UnitsFilter } from './filter.ts';

/** The order of the manual, or the alphabet. */
export type UnitsOrder = 'number' | 'name';

/** How the person looks at the units. */
export interface UnitsShape {
  readonly order: UnitsOrder;
  readonly filter: UnitsFilter | undefined;
}

/** One manual shows its units at the top; several show a root each. */
export function rootNodes(manuals: readonly ManualOutline[], shape: UnitsShape): readonly UnitsNode[] {
  const [only] = manuals;
  return manuals.length === 1 && only !== undefined
    ? unitNodes(only, undefined, shape)
    : manuals
        .filter((manual) => shape.filter === undefined || 0 < unitNodes(manual, undefined, shape).length)
        .map((manual) => ({ kind: 'manual', manual }));
}

export function unitNodes(
  manual: ManualOutline,
  parent: string | undefined,
  { order, filter }: UnitsShape,
): readonly UnitsNode[] {
  const units = manual.units.filter(
    (unit) => unit.parent === parent && (filter === undefined || filter.isShown(manual.uri, unit.number)),
  );
  const ordered =
    order === 'number' ? units : units.toSorted((left, right) => SPANISH.compare(shownName(left), shownName(right)));
  return ordered.map((unit) => ({ kind: 'unit', manual, unit }));
}

/** As the row begins. */
function shownName({ name, shortName = name }: UnitOutline): string {
  return shortName;
}

/** Names are Spanish whatever the language of the editor. */
const SPANISH = new Intl.Collator('es');

/** Units that are only on the way to what was found keep their duties to themselves. */
export function showsDuties({ manual, unit }: UnitsNode & { readonly kind: 'unit' }, { filter }: UnitsShape): boolean {
  return filter === undefined || filter.hitOf(manual.uri, unit.number) !== undefined;
}

/** A unit with subordinates keeps its duties in one node, so that they do not push the subordinates away. */
export function hasSubordinates(manual: ManualOutline, unit: UnitOutline): boolean {
  return manual.units.some(({ parent }) => parent === unit.number);
}

export function parentNode(node: UnitsNode, manuals: readonly ManualOutline[]): UnitsNode | undefined {
  switch (node.kind) {
    case 'manual':
      return undefined;
    case 'unit': {
      const superior = node.manual.units.find(({ number }) => number === node.unit.parent);
      const root: UnitsNode | undefined = 1 < manuals.length ? { kind: 'manual', manual: node.manual } : undefined;
      return superior === undefined ? root : { kind: 'unit', manual: node.manual, unit: superior };
    }
    case 'duties':
      return { kind: 'unit', manual: node.manual, unit: node.unit };
    case 'duty':
      return {
        kind: hasSubordinates(node.manual, node.unit) ? 'duties' : 'unit',
        manual: node.manual,
        unit: node.unit,
      };
    case 'item':
      return node.parent;
  }
}

/** Stable across reloads, so that the tree keeps what is open. */
export function nodeId(node: UnitsNode): string {
  switch (node.kind) {
    case 'manual':
      return node.manual.uri;
    case 'unit':
      return `${node.manual.uri} ${node.unit.number}`;
    case 'duties':
      return `${node.manual.uri} ${node.unit.number} duties`;
    case 'duty':
      return `${node.manual.uri} ${node.unit.number}#${node.duty.ordinal}`;
    case 'item':
      return node.id;
  }
}
