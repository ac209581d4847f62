import * as vscode from 'vscode';
import { saveFile } from './save-file.ts';

export type ReportFormat = 'markdown' | 'csv';

/** A report in the form that the person chooses: a document to read, or a table for a spreadsheet. */
export async function showReport(
  title: string,
  name: string,
  write: (format: ReportFormat) => Promise<string | null>,
): Promise<void> {
  const format = await pickFormat(title);
  const text = format && (await write(format));
  if (text) {
    await (format === 'csv' ? saveTable(name, text) : showDocument(text));
  }
}

async function pickFormat(title: string): Promise<ReportFormat | undefined> {
  const formats = [
    { label: vscode.l10n.t('Document'), detail: vscode.l10n.t('Markdown, to read, print or send'), format: 'markdown' },
    { label: vscode.l10n.t('Table'), detail: vscode.l10n.t('CSV, for a spreadsheet'), format: 'csv' },
  ] as const;
  return (await vscode.window.showQuickPick(formats, { title, placeHolder: title }))?.format;
}

/** A document of Markdown that is nobody's file yet. */
export async function showDocument(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function saveTable(name: string, text: string): Promise<void> {
  await saveFile({
    name: `${name}.csv`,
    label: vscode.l10n.t('Table'),
    read: () => vscode.workspace.encode(text, { encoding: 'utf8' }),
    tell: (file) => vscode.l10n.t('The report was saved as {0}.', file),
  });
}
