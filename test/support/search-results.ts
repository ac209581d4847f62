import type { ChainLink } from '../../server/src/protocol/duty-chain.ts';
import type { SearchResult } from '../../server/src/protocol/search.ts';

/** A result of a made-up manual; its text is its id. */
export function resultOf(id: string, family: number): SearchResult {
  const place = placeOf(id);
  const branch = branchOf(place.unit);
  const superiors = branch === place.unit ? ['Dirección'] : ['Dirección', `Unidad ${branch}`];
  const empty = { highlights: [], ties: [], overlaps: [] };
  return { ...place, ...empty, manual: 'm:/a', superiors, score: 1, text: id, branch, family };
}

export function linkOf(unit: string): ChainLink {
  const branch = branchOf(unit);
  const likeness = 'parecido';
  return { ...placeOf(`${unit}#1`), text: unit, branch, branchName: `Unidad ${branch}`, likeness };
}

function branchOf(unit: string): string {
  return unit.split('.').slice(0, 2).join('.');
}

function placeOf(id: string) {
  const [unit = ''] = id.split('#');
  return { id, unit, unitName: `Unidad ${unit}`, level: 'Unidad', ordinal: 1, line: Number(unit.replaceAll('.', '')) };
}
