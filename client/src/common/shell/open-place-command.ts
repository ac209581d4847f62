import * as vscode from 'vscode';
import { OPEN_PLACE } from './command-ids.ts';

/** What choosing a row of a tree does: the manual opens there, and the keyboard stays in the tree. */
export function openPlaceCommand(uri: string, line: number): vscode.Command {
  return {
    command: OPEN_PLACE,
    title: vscode.l10n.t('Open in the manual'),
    arguments: [uri, line, { preserveFocus: true }],
  };
}
