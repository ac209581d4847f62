import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { MANUAL_SCHEME, RULE_PAGES } from '../../../server/src/protocol/requests.ts';
import { EXPLAIN_RULE, SHOW_REFERENCES } from './command-ids.ts';

/** Commands that answers of the server call: code lenses and "Why?". */
export function registerDraftCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_REFERENCES, showReferences),
    vscode.commands.registerCommand(EXPLAIN_RULE, explainRule),
  );
}

async function showReferences(uri: string, { line, character }: Position, locations: readonly Location[]) {
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri, true),
    new vscode.Position(line, character),
    locations.map(
      (location) =>
        new vscode.Location(
          vscode.Uri.parse(location.uri, true),
          new vscode.Range(
            location.range.start.line,
            location.range.start.character,
            location.range.end.line,
            location.range.end.character,
          ),
        ),
    ),
  );
}

/** The page of the server, shown as it reads. */
async function explainRule(rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) {
    return;
  }
  const page = vscode.Uri.from({ scheme: MANUAL_SCHEME, path: `${RULE_PAGES}${rule}.md` });
  await vscode.commands.executeCommand('markdown.showPreview', page);
}
