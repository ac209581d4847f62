import * as vscode from 'vscode';
import { type BaseLanguageClient, TextDocumentContentRequest } from 'vscode-languageclient';
import {
  CHART_FILE_REQUEST,
  CHART_REQUEST,
  type Chart,
  type ChartFileParams,
  type ChartParams,
  DUTIES_REQUEST,
  type DutiesParams,
  type DutyOutline,
  MANUALS_CHANGED_NOTIFICATION,
  OUTLINE_REQUEST,
  type Outline,
  SEARCH_REQUEST,
  type SearchAnswer,
  type SearchParams,
} from '../../../server/src/protocol/requests.ts';

/** The language server as views and commands see it. */
export interface Server extends vscode.Disposable {
  /** Starts it; tells the person if that fails. */
  start(): Promise<void>;
  restart(): Promise<void>;
  outline(): Promise<Outline>;
  duties(params: DutiesParams): Promise<readonly DutyOutline[]>;
  search(params: SearchParams, token: vscode.CancellationToken): Promise<SearchAnswer>;
  /** `null` where the manuals have no such sheet. */
  chart(params: ChartParams): Promise<Chart | null>;
  chartFile(params: ChartFileParams): Promise<string | null>;
  /** The text of a manual that the server provides; empty when it has none at that URI. */
  manualText(uri: string): Promise<string>;
  /** Fires when the manuals in use are others than before, and after a restart. */
  readonly onDidChangeManuals: vscode.Event<void>;
}

export function connectServer(client: BaseLanguageClient): Server {
  const changed = new vscode.EventEmitter<void>();
  const listener = client.onNotification(MANUALS_CHANGED_NOTIFICATION, () => changed.fire());
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= client.start();
    return started;
  };
  return {
    start: async () => {
      try {
        await start();
      } catch (error) {
        client.outputChannel.appendLine(String(error));
        await tellStartFailed(client);
      }
    },
    restart: async () => {
      if (client.needsStop()) {
        await client.stop();
      }
      started = undefined;
      await start();
      changed.fire();
    },
    outline: async () => {
      await start();
      return client.sendRequest<Outline>(OUTLINE_REQUEST);
    },
    duties: async (params) => {
      await start();
      return client.sendRequest<readonly DutyOutline[]>(DUTIES_REQUEST, params);
    },
    search: async (params, token) => {
      await start();
      return client.sendRequest<SearchAnswer>(SEARCH_REQUEST, params, token);
    },
    chart: async (params) => {
      await start();
      return client.sendRequest<Chart | null>(CHART_REQUEST, params);
    },
    chartFile: async (params) => {
      await start();
      return client.sendRequest<string | null>(CHART_FILE_REQUEST, params);
    },
    manualText: async (uri) => {
      await start();
      return (await client.sendRequest(TextDocumentContentRequest.type, { uri }))?.text ?? '';
    },
    onDidChangeManuals: changed.event,
    dispose: () => {
      listener.dispose();
      changed.dispose();
      void client.dispose();
    },
  };
}

async function tellStartFailed(client: BaseLanguageClient): Promise<void> {
  const showLog = vscode.l10n.t('Show log');
  const message = vscode.l10n.t('The server of the manual could not start. The log says why.');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) {
    client.outputChannel.show();
  }
}
