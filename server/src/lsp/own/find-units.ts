import { rankUnits } from '../../core/features/rank-units.ts';
import type { FindUnitsParams, FoundUnit } from '../../protocol/units.ts';
import type { State } from '../state/state.ts';

/** The units of all manuals that answer a query, best first. */
export async function findUnits(
  { query }: FindUnitsParams,
  { manuals }: Pick<State, 'manuals'>,
): Promise<readonly FoundUnit[]> {
  return (await manuals()).manuals
    .flatMap(({ uri, analysis }) => rankUnits(analysis, query).map((ranked) => ({ uri, ...ranked })))
    .toSorted((left, right) => right.score - left.score)
    .map(({ uri, unit: { number }, inNumber, inName }) => ({ manual: uri, number, inNumber, inName }));
}
