import * as vscode from 'vscode';
import { CHART_REQUEST, type Chart } from '../../../../../server/src/protocol/chart.ts';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { OPEN_PLACE, USE_EMBEDDED_MANUAL } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import { exportChart, printChart } from './export.ts';
import type { PageMessage, PanelMessage } from './messages.ts';
import { type ChartTarget, placeOfUnit, type ShownSheet } from './model.ts';
import { renderPage } from './page.ts';
import { pageTexts } from './texts.ts';

/** The one panel with the chart, made when it is first shown and again after it was closed. */
export interface ChartPanel extends vscode.Disposable {
  /** Shows the chart; with a target, at that unit and in its manual. */
  show(target: ChartTarget | undefined): Promise<void>;
  /** Goes on in a panel that the editor kept when its window was loaded again. */
  restore(kept: vscode.WebviewPanel, sheet: ShownSheet): Promise<void>;
}

/** Names the panel for the editor, which keeps it for us and finds the menu of its units by it. */
export const CHART_VIEW = 'manualOrganizacion.orgChart';

/** Every extension host has it; the types of the editor alone do not say so. */
declare const crypto: { randomUUID(): string };

export function createChartPanel(context: vscode.ExtensionContext, server: Server): ChartPanel {
  const folder = vscode.Uri.joinPath(context.extensionUri, 'dist', 'client');
  let panel: vscode.WebviewPanel | undefined;
  let shown: Chart | undefined;
  let takePicture: (png: Uint8Array) => void = () => undefined;

  const draw = async (manual: string | undefined, root: string, unit: string | undefined) => {
    const chart = await server.ask(CHART_REQUEST, { ...(manual === undefined ? {} : { manual }), root });
    if (chart === null) {
      // A chart of what is no longer there would look right.
      panel?.dispose();
      await tellNoManual();
      return;
    }
    shown = chart;
    panel ??= adopt(open(folder));
    const { webview } = panel;
    const uriOf = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
    const frame = { nonce: crypto.randomUUID(), script: uriOf('org-chart.js'), style: uriOf('org-chart-style.css') };
    webview.html = renderPage(chart, pageTexts(), frame, unit);
  };

  const adopt = (made: vscode.WebviewPanel): vscode.WebviewPanel => {
    made.onDidDispose(() => {
      panel = undefined;
    });
    made.webview.onDidReceiveMessage((message: PageMessage) => answer(message, made));
    return made;
  };

  const drawPicture = ({ webview }: vscode.WebviewPanel, svg: string): Promise<Uint8Array> => {
    const picture = new Promise<Uint8Array>((resolve) => {
      takePicture = resolve;
    });
    const message: PanelMessage = { kind: 'draw', svg };
    void webview.postMessage(message);
    return picture;
  };

  const answer = async (message: PageMessage, from: vscode.WebviewPanel): Promise<void> => {
    if (shown === undefined) {
      return;
    }
    switch (message.kind) {
      case 'open':
        return openUnit(server, { manual: shown.manual, unit: message.unit });
      case 'sheet':
        return draw(shown.manual, message.root, undefined);
      case 'export':
        return exportChart(server, shown, (svg) => drawPicture(from, svg));
      case 'print':
        return printChart(server, shown, context.globalStorageUri);
      case 'picture':
        return takePicture(message.png);
    }
  };

  // The same sheet again where the manuals of now have it, otherwise the poster of the first.
  const drawAgain = async ({ manual, root }: ShownSheet) => {
    const { manuals } = await server.ask(OUTLINE_REQUEST);
    await (manuals.some(({ uri }) => uri === manual) ? draw(manual, root, undefined) : draw(undefined, '', undefined));
  };
  const onChange = server.onDidChangeManuals(async () => {
    if (panel !== undefined && shown !== undefined) {
      await drawAgain(shown);
    }
  });

  return {
    show: async (target) => {
      const isSame = panel !== undefined && target === undefined;
      await (isSame ? undefined : draw(target?.manual, '', target?.unit));
      panel?.reveal();
    },
    restore: async (kept, sheet) => {
      panel?.dispose();
      kept.webview.options = optionsFor(folder);
      panel = adopt(kept);
      await drawAgain(sheet);
    },
    dispose: () => {
      onChange.dispose();
      panel?.dispose();
    },
  };
}

function open(folder: vscode.Uri): vscode.WebviewPanel {
  const title = vscode.l10n.t('Organization chart');
  return vscode.window.createWebviewPanel(CHART_VIEW, title, vscode.ViewColumn.Active, optionsFor(folder));
}

function optionsFor(folder: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [folder] };
}

async function tellNoManual(): Promise<void> {
  const useEmbedded = vscode.l10n.t('Use the manual that comes with the extension');
  const message = vscode.l10n.t('No manual is loaded.');
  if ((await vscode.window.showWarningMessage(message, useEmbedded)) === useEmbedded) {
    await vscode.commands.executeCommand(USE_EMBEDDED_MANUAL);
  }
}

async function openUnit(server: Server, target: ChartTarget): Promise<void> {
  const place = placeOfUnit((await server.ask(OUTLINE_REQUEST)).manuals, target);
  if (place !== undefined) {
    await vscode.commands.executeCommand(OPEN_PLACE, place.uri, place.line);
  }
}
