import type { Citable } from '../../../../server/src/protocol/citations.ts';
import type { UnitsNode } from './node.ts';

/**
 * What a command is given: trees pass a node, searches a place, the organogram a unit; menus of editors pass a URI and
 * the palette nothing.
 */
export function citableIn(value: unknown): Citable | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (isPlace(value)) {
    return { manual: value.manual, id: value.id };
  }
  if (isChartUnit(value)) {
    return { manual: value.manual, id: value.unit };
  }
  return isNode(value) ? citableOf(value) : undefined;
}

/** What a node of the tree cites; `undefined` for a manual. */
export function citableOf(node: UnitsNode): Citable | undefined {
  const manual = node.manual.uri;
  switch (node.kind) {
    case 'manual':
      return undefined;
    case 'unit':
    case 'duties':
      return { manual, id: node.unit.number };
    case 'duty':
      return { manual, id: `${node.unit.number}#${node.duty.ordinal}` };
    case 'item':
      return { manual, id: node.item.id };
  }
}

function isPlace(value: object): value is Citable {
  return 'manual' in value && 'id' in value && typeof value.manual === 'string' && typeof value.id === 'string';
}

function isChartUnit(value: object): value is { readonly manual: string; readonly unit: string } {
  return 'manual' in value && 'unit' in value && typeof value.manual === 'string' && typeof value.unit === 'string';
}

function isNode(value: object): value is UnitsNode {
  return 'kind' in value && 'manual' in value;
}
