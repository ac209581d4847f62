import * as vscode from 'vscode';
import { CHART_FILE_REQUEST, type Chart } from '../../../../../server/src/protocol/chart.ts';
import { printPage } from '../../shell/print-page.ts';
import { saveFile } from '../../shell/save-file.ts';
import type { Server } from '../../shell/server.ts';
import { CHART_FILES, type ChartFile, fileNameOf } from './model.ts';

/** Asks for the kind of file and its place, then writes it. `drawPicture` makes a PNG of an SVG. */
export async function exportChart(
  server: Server,
  chart: Chart,
  drawPicture: (svg: string) => Promise<Uint8Array>,
): Promise<void> {
  const title = vscode.l10n.t('Export the organization chart as');
  const file = await vscode.window.showQuickPick(
    CHART_FILES.map((each) => ({ ...each, description: `.${each.extension}`, detail: useOf(each) })),
    { title, placeHolder: title },
  );
  if (file === undefined) {
    return;
  }
  const read = async () => {
    const text = await server.ask(CHART_FILE_REQUEST, { manual: chart.manual, root: chart.root, format: file.format });
    return bytesOf(file, text ?? '', drawPicture);
  };
  await saveFile({ name: `${fileNameOf(chart)}.${file.extension}`, label: file.label, read, tell: tellSaved });
}

/** What each kind of file is good for, for who knows none of their names. */
function useOf({ extension }: ChartFile): string {
  switch (extension) {
    case 'svg':
      return vscode.l10n.t('Picture that stays sharp at any size: for Word and for print');
    case 'png':
      return vscode.l10n.t('Picture for mail and slides');
    case 'mmd':
      return vscode.l10n.t('Text that wikis and Markdown pages draw');
    case 'puml':
      return vscode.l10n.t('Text for diagrams in technical documents');
    case 'csv':
      return vscode.l10n.t('Table for a spreadsheet');
  }
}

/** A page that prints itself. */
export async function printChart(server: Server, chart: Chart, storage: vscode.Uri): Promise<void> {
  const html = await server.ask(CHART_FILE_REQUEST, { manual: chart.manual, root: chart.root, format: 'html' });
  await printPage(`${fileNameOf(chart)}.html`, html ?? '', storage, tellSaved);
}

/** Spreadsheets take a CSV for UTF-8 only by its byte order mark. */
async function bytesOf(
  { extension }: ChartFile,
  text: string,
  drawPicture: (svg: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (extension === 'png') {
    return drawPicture(text);
  }
  return vscode.workspace.encode(extension === 'csv' ? `\uFEFF${text}` : text, { encoding: 'utf8' });
}

function tellSaved(name: string): string {
  return vscode.l10n.t('The organization chart was saved as {0}.', name);
}
