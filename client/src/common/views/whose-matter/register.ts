import * as vscode from 'vscode';
import {
  WHOSE_MATTER_REQUEST,
  type WhoseMatter,
  type WhoseMatterParams,
} from '../../../../../server/src/protocol/whose-matter.ts';
import { INSERT_CITATION, WHOSE_MATTER } from '../../shell/command-ids.ts';
import { openPlace } from '../../shell/open-place.ts';
import { property } from '../../shell/property.ts';
import type { Server } from '../../shell/server.ts';
import { ownerOf, placeOf, readText } from '../../units/found-duty.ts';
import { rowLabel, withoutIcons } from '../../units/row-label.ts';
import { type OwnerRow, ownerRows } from './rows.ts';

interface OwnerItem extends vscode.QuickPickItem {
  readonly row?: OwnerRow & { readonly kind: 'duty' };
}

/** "¿A quién corresponde?", of what is selected or of the sentence at the caret; a code action says of which. */
export function registerWhoseMatter(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(WHOSE_MATTER, async (uri?: unknown, range?: unknown) => {
    const asked = askedPlace(uri, range) ?? placeOfEditor(vscode.window.activeTextEditor);
    const answer = asked && (await server.ask(WHOSE_MATTER_REQUEST, asked));
    if (!answer || answer.sentence === '') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Select a sentence of a draft, or put the cursor in one, to ask whose matter it is.'),
      );
    } else if (answer.duties.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No duty according to the Manual has these words.'));
    } else {
      showOwners(answer);
    }
  });
}

type CaretPosition = WhoseMatterParams['range']['start'];

/** What the code action passes. */
function askedPlace(uri: unknown, range: unknown): WhoseMatterParams | undefined {
  const [start, end] = [property(range, 'start'), property(range, 'end')];
  return typeof uri === 'string' && isPosition(start) && isPosition(end)
    ? { textDocument: { uri }, range: { start, end } }
    : undefined;
}

function isPosition(value: unknown): value is CaretPosition {
  return typeof property(value, 'line') === 'number' && typeof property(value, 'character') === 'number';
}

function placeOfEditor(editor: vscode.TextEditor | undefined): WhoseMatterParams | undefined {
  return (
    editor && {
      textDocument: { uri: editor.document.uri.toString() },
      range: { start: plain(editor.selection.start), end: plain(editor.selection.end) },
    }
  );
}

/** A position of the editor has more than goes to the server. */
function plain({ line, character }: vscode.Position): CaretPosition {
  return { line, character };
}

const SHOWN_OF_SENTENCE = 70;

function showOwners({ sentence, duties }: WhoseMatter): void {
  const pick = vscode.window.createQuickPick<OwnerItem>();
  pick.title = vscode.l10n.t('Whose matter is it? “{0}”', shortened(sentence));
  pick.placeholder = vscode.l10n.t('By the words that duties share with it. Confirm it in the Manual.');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = ownerRows(duties).map(itemOf);
  pick.onDidAccept(async () => {
    const { row } = pick.selectedItems[0] ?? {};
    pick.hide();
    await (row && openPlace(placeOf(row.duty)));
  });
  pick.onDidTriggerItemButton(async ({ item: { row } }) => {
    pick.hide();
    await (row && vscode.commands.executeCommand(INSERT_CITATION, { manual: row.duty.manual, id: row.duty.id }));
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function itemOf(row: OwnerRow): OwnerItem {
  if (row.kind === 'unit') {
    // The heading takes its place from the first row: it must be short.
    return { label: row.number, kind: vscode.QuickPickItemKind.Separator };
  }
  const { duty, words } = row;
  const { text, highlights } = readText(duty);
  const where = vscode.l10n.t('duty {0}', duty.ordinal);
  const shared = vscode.l10n.t('shares: {0}', words.join(', '));
  return {
    label: rowLabel(text, highlights),
    detail: withoutIcons([ownerOf(duty), where, ...(duty.verb === undefined ? [] : [duty.verb]), shared].join(' · ')),
    buttons: [{ iconPath: new vscode.ThemeIcon('quote'), tooltip: vscode.l10n.t('Insert the citation') }],
    row,
  };
}

function shortened(sentence: string): string {
  const end = sentence.lastIndexOf(' ', SHOWN_OF_SENTENCE);
  return sentence.length <= SHOWN_OF_SENTENCE ? sentence : `${sentence.slice(0, 0 < end ? end : SHOWN_OF_SENTENCE)}…`;
}
