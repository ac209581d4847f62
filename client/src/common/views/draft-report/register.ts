import * as vscode from 'vscode';
import { DRAFT_REPORT_REQUEST } from '../../../../../server/src/protocol/drafts.ts';
import { askForPlace } from '../../shell/ask-for-place.ts';
import { REPORT_DRAFT } from '../../shell/command-ids.ts';
import { DRAFT_LANGUAGES } from '../../shell/draft-languages.ts';
import type { Server } from '../../shell/server.ts';

/** The report of the draft in front: a document to read, or a table for a spreadsheet. */
export function registerDraftReport(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(REPORT_DRAFT, async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !DRAFT_LANGUAGES.includes(document.languageId)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a draft first: the report is on the draft in front.'),
      );
      return;
    }
    const format = await pickFormat();
    const textDocument = { uri: document.uri.toString() };
    const text = format && (await server.ask(DRAFT_REPORT_REQUEST, { textDocument, format }));
    if (text) {
      await (format === 'csv' ? saveTable(document.uri, text) : showDocument(text));
    }
  });
}

async function pickFormat(): Promise<'markdown' | 'csv' | undefined> {
  const formats = [
    { label: vscode.l10n.t('Document'), detail: vscode.l10n.t('Markdown, to read, print or send'), format: 'markdown' },
    { label: vscode.l10n.t('Table'), detail: vscode.l10n.t('CSV, for a spreadsheet'), format: 'csv' },
  ] as const;
  const title = vscode.l10n.t('Report on the draft: units, citations, problems');
  return (await vscode.window.showQuickPick(formats, { title, placeHolder: title }))?.format;
}

async function showDocument(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function saveTable(draft: vscode.Uri, text: string): Promise<void> {
  const name = draft.path.slice(draft.path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const uri = await askForPlace(`${name}.csv`, vscode.l10n.t('Table'), 'csv');
  if (uri === undefined) {
    return;
  }
  await vscode.workspace.fs.writeFile(uri, await vscode.workspace.encode(text, { encoding: 'utf8' }));
  const open = vscode.l10n.t('Open');
  const saved = vscode.l10n.t('The report was saved as {0}.', uri.path.slice(uri.path.lastIndexOf('/') + 1));
  if ((await vscode.window.showInformationMessage(saved, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
}
