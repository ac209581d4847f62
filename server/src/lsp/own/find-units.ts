import { rankUnits } from '../../core/features/rank-units.ts';
import type { FoundUnit } from '../../protocol/views.ts';
import type { LoadedManual } from '../state/manuals.ts';

/** The units of all manuals that answer a query, best first. */
export function findUnits(manuals: readonly LoadedManual[], query: string): readonly FoundUnit[] {
  return manuals
    .flatMap(({ uri, analysis }) => rankUnits(analysis, query).map((ranked) => ({ uri, ...ranked })))
    .toSorted((left, right) => right.score - left.score)
    .map(({ uri, unit: { number }, inNumber, inName }) => ({ manual: uri, number, inNumber, inName }));
}
