import * as vscode from 'vscode';
import type { FacetKind } from './facets.ts';
import type { RowAction } from './keys.ts';

/** The editor hands back a copy of a button: what it does is told by its words. */
interface Button<Act> extends vscode.QuickInputButton {
  readonly act: Act;
}

/** What the buttons beside the title do: narrow the search down, or keep its results. */
export type TitleAction = FacetKind | 'keep';

export function rowButtons(kind: 'result' | 'query'): readonly Button<RowAction>[] {
  return kind === 'query'
    ? [button('forget', 'close', vscode.l10n.t('Remove from the last searches'))]
    : [
        button('beside', 'split-horizontal', vscode.l10n.t('Open to the side')),
        button('cite', 'quote', vscode.l10n.t('Insert the citation')),
        button(
          'chain',
          'type-hierarchy-sub',
          vscode.l10n.t('Who else has this duty: above, below and in other branches'),
        ),
        button('copy', 'copy', vscode.l10n.t('Copy the text of the duty')),
      ];
}

export function titleButtons(): readonly Button<TitleAction>[] {
  return [
    button('unit', 'type-hierarchy', vscode.l10n.t('Only in a unit or branch')),
    button('level', 'layers', vscode.l10n.t('Only at a level')),
    button('verb', 'checklist', vscode.l10n.t('Only who authorises, reviews, drafts …')),
    button('keep', 'list-tree', vscode.l10n.t('Keep the results as a list')),
  ];
}

export function rowActionOf(pressed: vscode.QuickInputButton): RowAction | undefined {
  return actOf([...rowButtons('result'), ...rowButtons('query')], pressed);
}

export function titleActionOf(pressed: vscode.QuickInputButton): TitleAction | undefined {
  return actOf(titleButtons(), pressed);
}

function actOf<Act>(buttons: readonly Button<Act>[], { tooltip }: vscode.QuickInputButton): Act | undefined {
  return buttons.find((each) => each.tooltip === tooltip)?.act;
}

function button<Act>(act: Act, icon: string, tooltip: string): Button<Act> {
  return { act, iconPath: new vscode.ThemeIcon(icon), tooltip };
}
