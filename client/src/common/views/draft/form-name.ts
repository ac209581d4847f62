import * as vscode from 'vscode';

/** How a name is written, compared with the manual; a form that a newer server knows is shown as it calls it. */
export function formName(form: string): string {
  switch (form) {
    case 'exact':
      return vscode.l10n.t('exact name');
    case 'caps':
      return vscode.l10n.t('in capitals');
    case 'case':
      return vscode.l10n.t('other capitals');
    case 'no-accent':
      return vscode.l10n.t('without accents');
    case 'number':
      return vscode.l10n.t('by number');
    case 'acronym':
      return vscode.l10n.t('acronym');
    case 'abbrev':
      return vscode.l10n.t('abbreviated');
    case 'partial':
      return vscode.l10n.t('part of the name');
    case 'title':
      return vscode.l10n.t('by its post');
    case 'coordinated':
      return vscode.l10n.t('in an enumeration');
    case 'typo':
      return vscode.l10n.t('misspelt');
    case 'former':
      return vscode.l10n.t('former name');
    case 'ambiguous':
      return vscode.l10n.t('shared name');
    default:
      return form;
  }
}
