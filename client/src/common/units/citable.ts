import type { Citable } from '../../../../server/src/protocol/requests.ts';
import { citableOf } from '../views/citations/model.ts';
import type { UnitsNode } from '../views/units/model.ts';

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

function isPlace(value: object): value is Citable {
  return 'manual' in value && 'id' in value && typeof value.manual === 'string' && typeof value.id === 'string';
}

function isChartUnit(value: object): value is { readonly manual: string; readonly unit: string } {
  return 'manual' in value && 'unit' in value && typeof value.manual === 'string' && typeof value.unit === 'string';
}

function isNode(value: object): value is UnitsNode {
  return 'kind' in value && 'manual' in value;
}
