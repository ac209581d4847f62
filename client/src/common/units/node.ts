import type { DutyOutline, ItemOutline } from '../../../../server/src/protocol/duties.ts';
import type { ManualOutline, UnitOutline } from '../../../../server/src/protocol/manuals.ts';

/** A row of the tree of units, without a word of how it looks; rows of units in other views are such nodes too. */
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

/** What a command acts on that is called without saying on what. */
export interface UnitsSelection {
  readonly selected: UnitsNode | undefined;
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

/** Menus of the tree pass their node; menus of editors pass a URI and the palette nothing. */
export function isUnitsNode(value: unknown): value is UnitsNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'manual' in value && KINDS.has(value.kind);
}

const KINDS: ReadonlySet<unknown> = new Set<UnitsNode['kind']>(['manual', 'unit', 'duties', 'duty', 'item']);
