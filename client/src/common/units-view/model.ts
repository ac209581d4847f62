import type { DutyOutline, ItemOutline, ManualOutline, UnitOutline } from '../../../../server/src/protocol/requests.ts';

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

/** One manual shows its units at the top; several show a root each. */
export function rootNodes(manuals: readonly ManualOutline[]): readonly UnitsNode[] {
  const [only] = manuals;
  return manuals.length === 1 && only !== undefined
    ? unitNodes(only, undefined)
    : manuals.map((manual) => ({ kind: 'manual', manual }));
}

export function unitNodes(manual: ManualOutline, parent: string | undefined): readonly UnitsNode[] {
  return manual.units.filter((unit) => unit.parent === parent).map((unit) => ({ kind: 'unit', manual, unit }));
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
