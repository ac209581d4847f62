import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { MANUAL_SCHEME, RULE_PAGES } from '../../../../server/src/protocol/addresses.ts';
import { FIX_ALL } from '../../../../server/src/protocol/drafts.ts';
import { EXPLAIN_RULE, FIX_NAMES, IGNORE_TEXT, SHOW_REFERENCES, TELL_FIXED } from '../shell/command-ids.ts';
import { DRAFT_LANGUAGES } from '../shell/draft-languages.ts';
import type { Server } from '../shell/server.ts';
import { isUnitsNode, type UnitsSelection } from '../units/node.ts';
import { ignoreText } from './ignore-text.ts';
import { showMentions } from './show-mentions.ts';

/** Commands that answers of the server call: code lenses, "Why?" and "Fix all names". The first is also for the tree of units: on its node,
 * or on the one that is selected. */
export function registerDraftCommands(server: Server, units: UnitsSelection): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_REFERENCES, (place: unknown, ...rest: [Position, readonly Location[]]) => {
      const node = isUnitsNode(place) ? place : units.selected;
      return typeof place === 'string' ? showReferences(place, ...rest) : node && showMentions(node, server);
    }),
    vscode.commands.registerCommand(EXPLAIN_RULE, explainRule),
    vscode.commands.registerCommand(TELL_FIXED, tellFixed),
    vscode.commands.registerCommand(FIX_NAMES, fixNames),
    vscode.commands.registerCommand(IGNORE_TEXT, ignoreText),
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

/** "Corregir todos los nombres", for who does not know where the editor has it. */
async function fixNames(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !DRAFT_LANGUAGES.includes(editor.document.languageId)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: its names are fixed.'));
    return;
  }
  const { document } = editor;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const offered: unknown = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    FIX_ALL,
  );
  if (Array.isArray(offered) && offered.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No name of this draft can be fixed by itself: none is wrong, or each needs your decision.'),
    );
  } else {
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: FIX_ALL, apply: 'first' });
  }
}

/** After all names were mended: how many, and on demand each of them. */
async function tellFixed(uri: string, count: number, locations: readonly Location[]): Promise<void> {
  const show = vscode.l10n.t('Show');
  const message = count === 1 ? vscode.l10n.t('1 name fixed.') : vscode.l10n.t('{0} names fixed.', count);
  const [first] = locations;
  if ((await vscode.window.showInformationMessage(message, show)) === show && first !== undefined) {
    await showReferences(uri, first.range.start, locations);
  }
}

/** The page of the server, shown as it reads. */
async function explainRule(rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) {
    return;
  }
  const page = vscode.Uri.from({ scheme: MANUAL_SCHEME, path: `${RULE_PAGES}${rule}.md` });
  await vscode.commands.executeCommand('markdown.showPreview', page);
}
