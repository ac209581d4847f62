import * as vscode from 'vscode';
import type { SearchAnswer } from '../../../../../server/src/protocol/search.ts';

/** What narrows an answer and what was searched instead of what was typed: there it stays in sight. */
export function searchTitle(answer: SearchAnswer | undefined): string {
  const title = vscode.l10n.t('Search duty');
  return answer === undefined ? title : [[title, ...facetNotes(answer)].join(' · '), ...wordNotes(answer)].join(' — ');
}

function facetNotes({ facets }: SearchAnswer): readonly string[] {
  return facets.flatMap(({ kind, label }) => {
    if (label === undefined) {
      return [];
    }
    return kind === 'unit' ? [vscode.l10n.t('in {0}', label)] : [label];
  });
}

/** Which words were read as others, or left out. */
function wordNotes({ corrected, widened, unknown }: SearchAnswer): readonly string[] {
  return [
    ...[...corrected, ...widened].map(({ typed, used }) =>
      vscode.l10n.t('“{0}” was searched instead of “{1}”', used, typed),
    ),
    ...unknown.map((word) => vscode.l10n.t('“{0}” is not in the manual and was left out', word)),
  ];
}
