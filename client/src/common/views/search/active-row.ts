import { resultKey } from '../../units/found-duty.ts';
import { isFacetBegun } from './facets.ts';
import { isSelectable, type SearchRow } from './rows.ts';

/** Which row of the list is active, and who made it so: the editor tells of both alike. */
export interface ActiveRow {
  /** Active because of what we did: no move of the person's, so nothing to show beside. */
  readonly ours: SearchRow | undefined;
  /** The same until the editor confirms it; before, it tells of the first row, which it always activates. */
  readonly unconfirmed: SearchRow | undefined;
  /** The person moved to it; it stays active while it is among the rows. */
  readonly chosen: SearchRow | undefined;
}

export const NO_ACTIVE_ROW: ActiveRow = { ours: undefined, unconfirmed: undefined, chosen: undefined };

/** What is to be active among new rows. */
export function activateAmong(rows: readonly SearchRow[], query: string, { chosen }: ActiveRow): ActiveRow {
  const ours = findRowToActivate(rows, query, chosen);
  return {
    ours,
    unconfirmed: ours === firstRow(rows) ? undefined : ours,
    chosen: isSameResult(ours, chosen) ? ours : undefined,
  };
}

/** What the editor's word that a row is active means, and what is known after it. */
export type HeardRow =
  | { readonly kind: 'ours'; readonly active: ActiveRow }
  /** Typing activates the first row too, a moment before we hear of the key. */
  | { readonly kind: 'unsure' }
  | { readonly kind: 'moved' };

export function hearRow(active: ActiveRow, rows: readonly SearchRow[], row: SearchRow): HeardRow {
  const { ours, unconfirmed } = active;
  if (unconfirmed !== undefined || row === ours) {
    return { kind: 'ours', active: { ...active, unconfirmed: row === unconfirmed ? undefined : unconfirmed } };
  }
  return { kind: row === firstRow(rows) ? 'unsure' : 'moved' };
}

/** The first that is no heading. */
export function firstRow(rows: readonly SearchRow[]): SearchRow | undefined {
  return rows.find(isSelectable);
}

/** The row that was chosen if it is still there; otherwise the first result, or the facet whose value is being typed. */
function findRowToActivate(
  rows: readonly SearchRow[],
  query: string,
  chosen: SearchRow | undefined,
): SearchRow | undefined {
  const completion = rows.find(({ kind }) => kind === 'completion');
  if (completion !== undefined && isFacetBegun(query)) {
    return completion;
  }
  const same = rows.find((row) => isSameResult(row, chosen));
  return same ?? rows.find(({ kind }) => kind === 'result') ?? completion ?? firstRow(rows);
}

function isSameResult(row: SearchRow | undefined, other: SearchRow | undefined): boolean {
  return row?.kind === 'result' && other?.kind === 'result' && resultKey(row.result) === resultKey(other.result);
}
