import type { UnitPageParams } from '../../../../../server/src/protocol/unit-pages.ts';
import { property } from '../../shell/property.ts';
import { citableIn } from '../../units/citable.ts';

/** What the links above a page do with it. */
export type PageAction = 'print' | 'save' | 'open' | 'copy';

/** What a command was called with: the unit of a node, of the organogram or of a link; `undefined` for nothing of ours. */
export function unitPageIn(value: unknown): UnitPageParams | undefined {
  const citable = citableIn(value);
  const other = property(value, 'other');
  const unit = citable?.id.split('#')[0];
  return citable === undefined || unit === undefined
    ? undefined
    : { manual: citable.manual, unit, ...(typeof other === 'string' ? { other } : {}) };
}

export function actionIn(value: unknown): PageAction | undefined {
  const action = property(value, 'action');
  return ACTIONS.find((each) => each === action);
}

const ACTIONS: readonly PageAction[] = ['print', 'save', 'open', 'copy'];

/** `ficha-8.2.1`, `comparacion-8.2.1-8.2.2`: without an ending. */
export function pageFileName({ unit, other }: UnitPageParams): string {
  return other === undefined ? `ficha-${unit}` : `comparacion-${unit}-${other}`;
}
