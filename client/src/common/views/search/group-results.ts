import type { SearchResult } from '../../../../../server/src/protocol/search.ts';

export interface ResultGroup {
  /** More than one of a branch on one matter, from the highest level down. */
  readonly kind: 'family' | 'branch';
  readonly branch: string;
  readonly results: readonly SearchResult[];
}

/** Rows that stand together: what a branch has on one matter, and single results of one branch in a row. */
export function groupResults(results: readonly SearchResult[]): readonly ResultGroup[] {
  const sizes = new Map<number, number>();
  for (const { family } of results) {
    sizes.set(family, (sizes.get(family) ?? 0) + 1);
  }
  const groups: { kind: 'family' | 'branch'; branch: string; family: number; results: SearchResult[] }[] = [];
  for (const result of results) {
    const kind = 1 < (sizes.get(result.family) ?? 0) ? 'family' : 'branch';
    const { branch } = result;
    const last = groups.at(-1);
    const isSame =
      last?.kind === kind && last.branch === branch && (kind === 'branch' || last.family === result.family);
    if (last !== undefined && isSame) {
      last.results.push(result);
    } else {
      groups.push({ kind, branch, family: result.family, results: [result] });
    }
  }
  return groups.map(({ kind, branch, results }) => ({ kind, branch, results }));
}
