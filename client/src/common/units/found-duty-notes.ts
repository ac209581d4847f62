import * as vscode from 'vscode';
import type { SearchPlace, SearchResult } from '../../../../server/src/protocol/search.ts';

/** Where the same stands word for word, the unit's own repetitions included. */
export function tieNotes({ unit, ties }: SearchResult): readonly string[] {
  const places = ties.map((tie) => (tie.unit === unit ? ordinalOf(tie) : tie.unit));
  return places.length === 0 ? [] : [vscode.l10n.t('the same in {0}', listPlaces([...new Set(places)]))];
}

/** Said of other branches only, and not again of the units that have the very same. */
export function overlapNotes({ overlaps, ties }: SearchResult): readonly string[] {
  const rest = overlaps.filter((unit) => !ties.some((tie) => tie.unit === unit));
  return rest.length === 0 ? [] : [vscode.l10n.t('nearly the same in {0}, another branch', listPlaces(rest))];
}

function ordinalOf({ ordinal }: SearchPlace): string {
  return vscode.l10n.t('duty {0} of the same unit', ordinal);
}

const SHOWN_PLACES = 4;

function listPlaces(places: readonly string[]): string {
  const rest = places.length - SHOWN_PLACES;
  const shown = places.slice(0, SHOWN_PLACES).join(', ');
  return 0 < rest ? vscode.l10n.t('{0} and {1} more', shown, rest) : shown;
}
