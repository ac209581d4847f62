import * as vscode from 'vscode';
import type { PageTexts } from './page.ts';

export function pageTexts(): PageTexts {
  return {
    language: vscode.env.language,
    title: vscode.l10n.t('Organization chart'),
    sheet: vscode.l10n.t('Sheet'),
    find: vscode.l10n.t('Find a unit'),
    found: vscode.l10n.t('{0} of {1}: {2}', '{0}', '{1}', '{2}'),
    nothingFound: vscode.l10n.t('No unit has this name or number'),
    zoomIn: vscode.l10n.t('Zoom in'),
    zoomOut: vscode.l10n.t('Zoom out'),
    fit: vscode.l10n.t('Fit'),
    export: vscode.l10n.t('Export…'),
    print: vscode.l10n.t('Print…'),
    help: vscode.l10n.t('Arrow keys or a click choose a unit; Enter or a double click opens it in the Manual.'),
  };
}
