import * as vscode from 'vscode';
import { CHART_FILE_REQUEST, type Chart } from '../../../../../server/src/protocol/chart.ts';
import { askForPlace } from '../../shell/ask-for-place.ts';
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
    CHART_FILES.map((each) => ({ ...each, description: `.${each.extension}` })),
    { title, placeHolder: title },
  );
  const uri = file && (await askForPlace(`${fileNameOf(chart)}.${file.extension}`, file.label, file.extension));
  if (file !== undefined && uri !== undefined) {
    const text =
      (await server.ask(CHART_FILE_REQUEST, { manual: chart.manual, root: chart.root, format: file.format })) ?? '';
    await vscode.workspace.fs.writeFile(uri, await bytesOf(file, text, drawPicture));
    await tellWritten(uri);
  }
}

/**
 * The editor lets no page of an extension print, so the system's browser gets one that prints itself; where the
 * browser cannot reach the disk, in a web or remote window, the page is saved where the person says.
 */
export async function printChart(server: Server, chart: Chart, storage: vscode.Uri): Promise<void> {
  const html = (await server.ask(CHART_FILE_REQUEST, { manual: chart.manual, root: chart.root, format: 'html' })) ?? '';
  const bytes = await vscode.workspace.encode(html, { encoding: 'utf8' });
  const name = `${fileNameOf(chart)}.html`;
  const isLocal = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (isLocal) {
    const uri = vscode.Uri.joinPath(storage, name);
    await vscode.workspace.fs.writeFile(uri, bytes);
    await vscode.env.openExternal(uri);
    return;
  }
  const uri = await askForPlace(name, vscode.l10n.t('Page to print'), 'html');
  if (uri !== undefined) {
    await vscode.workspace.fs.writeFile(uri, bytes);
    await tellWritten(uri);
  }
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

async function tellWritten(uri: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('The organization chart was saved as {0}.', uri.path.split('/').at(-1) ?? '');
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
}
