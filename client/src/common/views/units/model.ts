import type {
  DutyOutline,
  ItemOutline,
  ManualOutline,
  UnitOutline,
} from '../../../../../server/src/protocol/requests.ts';
import type { UnitsFilter } from './filter.ts';

/** What the tree shows, without a word of how. */
export type UnitsNode =
  | { readonly kind: 'manual'; readonly manual: ManualOutline }
  | { readonly kind: 'unit'; readonly manual: ManualOutline; readonly unit: UnitOutline }
  | { readonly kind: 'duties'; readonly manual: ManualOutline; readonly unit: UnitOutline }
  | { readonly kind: 'duty'; readonly manual: ManualOutline; readonly unit: UnitOutline; readonly duty: DutyOutline }
  | {
      readonly kind: 'item';
      readonly manual: ManualOutline;
      readonly item: ItemOutline;
      readonly id: string;
      readonly parent: UnitsNode;
    };

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
  const ordered = order === 'number' ? units : units.toSorted((left, right) => SPANISH.compare(left.name, right.name));
  return ordered.map((unit) => ({ kind: 'unit', manual, unit }));
}

/** Names are Spanish whatever the language of the editor. */
const SPANISH = new Intl.Collator('es');

/** Units that are only on the way to what was found keep their duties to themselves. */
export function showsDuties({ manual, unit }: UnitsNode & { readonly kind: 'unit' }, { filter }: UnitsShape): boolean {
  return filter === undefined || filter.hitOf(manual.uri, unit.number) !== undefined;
}

/** What a unit is called in lists: a number that the manual does not print is not shown. */
export function titleOf({ number, name, isUnnumbered }: UnitOutline): string {
  return isUnnumbered ? name : `${number} ${name}`;
}

/** The unit that a node is, or belongs to. */
export function unitOf(node: UnitsNode): UnitOutline | undefined {
  switch (node.kind) {
    case 'manual':
      return undefined;
    case 'item':
      return unitOf(node.parent);
    default:
      return node.unit;
  }
}

/** The line of the manual that a node stands for. */
export function lineOf(node: UnitsNode): number {
  switch (node.kind) {
    case 'manual':
      return 0;
    case 'unit':
    case 'duties':
      return node.unit.line;
    case 'duty':
      return node.duty.line;
    case 'item':
      return node.item.line;
  }
}

/** A unit with subordinates keeps its duties in one node, so that they do not push the subordinates away. */
export function hasSubordinates(manual: ManualOutline, unit: UnitOutline): boolean {
  return manual.units.some(({ parent }) => parent === unit.number);
}

/** From the root down, without the unit. */
export function superiorsOf(manual: ManualOutline, { parent }: UnitOutline): readonly UnitOutline[] {
  const superiors: UnitOutline[] = [];
  const above = (number: string | undefined) => manual.units.find((unit) => unit.number === number);
  for (let unit = above(parent); unit !== undefined && !superiors.includes(unit); unit = above(unit.parent)) {
    superiors.unshift(unit);
  }
  return superiors;
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

/** Menus of the tree pass their node; menus of editors pass a URI and the palette nothing. */
export function isUnitsNode(value: unknown): value is UnitsNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'manual' in value && KINDS.has(value.kind);
}

const KINDS: ReadonlySet<unknown> = new Set<UnitsNode['kind']>(['manual', 'unit', 'duties', 'duty', 'item']);
