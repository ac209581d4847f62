import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { EXPLAIN_RULE, SHOW_REFERENCES } from './command-ids.ts';

/** Commands that answers of the server call: code lenses and "Why?". */
export function registerDraftCommands({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_REFERENCES, showReferences),
    vscode.commands.registerCommand(EXPLAIN_RULE, (rule: unknown) => explainRule(extensionUri, rule)),
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

/** The README explains each rule twice, in Spanish and then in English; equal headings are numbered. */
async function explainRule(extensionUri: vscode.Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) {
    return;
  }
  const fragment = vscode.env.language.startsWith('en') ? `${rule}-1` : rule;
  const readme = vscode.Uri.joinPath(extensionUri, 'README.md');
  await vscode.commands.executeCommand('markdown.showPreview', readme.with({ fragment }));
}
