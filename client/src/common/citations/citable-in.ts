import type { Citable } from '../../../../server/src/protocol/requests.ts';
import type { UnitsNode } from '../units-view/model.ts';
import { citableOf } from './model.ts';

/** What a command is given: trees pass a node, searches a place; menus of editors pass a URI and the palette nothing. */
export function citableIn(value: unknown): Citable | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  if (isPlace(value)) {
    return { manual: value.manual, id: value.id };
  }
  return isNode(value) ? citableOf(value) : undefined;
}

function isPlace(value: object): value is Citable {
  return 'manual' in value && 'id' in value && typeof value.manual === 'string' && typeof value.id === 'string';
}

function isNode(value: object): value is UnitsNode {
  return 'kind' in value && 'manual' in value;
}
