import * as vscode from 'vscode';
import type { BaseLanguageClient, Location } from 'vscode-languageclient';
import {
  CHAIN_OF_COMMAND_REQUEST,
  CHART_FILE_REQUEST,
  CHART_REQUEST,
  type ChainOfCommandParams,
  type Chart,
  type ChartFileParams,
  type ChartParams,
  CITABLE_REQUEST,
  CITE_REQUEST,
  type Citable,
  type CitableParams,
  type CiteParams,
  type CiteResult,
  type CommandChain,
  DRAFT_REPORT_REQUEST,
  type DraftReportParams,
  DUTIES_REQUEST,
  DUTY_CHAIN_REQUEST,
  type DutiesParams,
  type DutyChain,
  type DutyOutline,
  MANUAL_LABELS_REQUEST,
  MANUALS_CHANGED_NOTIFICATION,
  type ManualTitle,
  OUTLINE_REQUEST,
  type Outline,
  SEARCH_REQUEST,
  type SearchAnswer,
  type SearchParams,
} from '../../../../server/src/protocol/requests.ts';
import { type RequestToken, request } from '../../../../server/src/protocol/token.ts';
import {
  DRAFT_UNITS_REQUEST,
  type DraftUnits,
  type DraftUnitsParams,
  FIND_UNITS_REQUEST,
  type FindUnitsParams,
  type FoundUnit,
  HISTORY_REQUEST,
  LEGAL_FRAMEWORK_REQUEST,
  type ManualFramework,
  type ManualHistory,
  UNIT_MENTIONS_REQUEST,
  type UnitMentionsParams,
} from '../../../../server/src/protocol/views.ts';

/** The language server as views and commands see it. */
export interface Server extends vscode.Disposable {
  /** Starts it; tells the person if that fails. */
  start(): Promise<void>;
  restart(): Promise<void>;
  outline(): Promise<Outline>;
  duties(params: DutiesParams): Promise<readonly DutyOutline[]>;
  search(params: SearchParams, token: vscode.CancellationToken): Promise<SearchAnswer>;
  /** `null` for what is no duty of the manual. */
  dutyChain(citable: Citable): Promise<DutyChain | null>;
  /** `null` where the manuals have no such sheet. */
  chart(params: ChartParams): Promise<Chart | null>;
  chartFile(params: ChartFileParams): Promise<string | null>;
  /** What may be cited at a place of a manual or draft. */
  citableAt(params: CitableParams): Promise<readonly Citable[]>;
  /** The ways to cite a place of a manual; `null` when the manual in use has no such place. */
  cite(params: CiteParams): Promise<CiteResult | null>;
  manualTitles(): Promise<readonly ManualTitle[]>;
  /** `null` for what is no open draft. */
  draftReport(params: DraftReportParams): Promise<string | null>;
  chainOfCommand(params: ChainOfCommandParams): Promise<CommandChain | null>;
  /** The units whose number or name answers a query, best first. */
  findUnits(params: FindUnitsParams): Promise<readonly FoundUnit[]>;
  /** Where drafts of the workspace name a unit. */
  unitMentions(params: UnitMentionsParams): Promise<readonly Location[]>;
  /** `null` for what is no open draft. */
  draftUnits(params: DraftUnitsParams): Promise<DraftUnits | null>;
  /** One for each manual. */
  legalFramework(): Promise<readonly ManualFramework[]>;
  history(): Promise<readonly ManualHistory[]>;
  /** The text of a manual that the server provides; empty when it has none at that URI. */
  manualText(uri: string): Promise<string>;
  /** Fires when the manuals in use are others than before, and after a restart. */
  readonly onDidChangeManuals: vscode.Event<void>;
}

/** `loadClient` is called when the server is started, not before: its code would make activation wait. */
export function connectServer(log: vscode.LogOutputChannel, loadClient: () => Promise<BaseLanguageClient>): Server {
  const changed = new vscode.EventEmitter<void>();
  let loading: Promise<BaseLanguageClient> | undefined;
  let started: Promise<BaseLanguageClient> | undefined;
  const load = async () => {
    const client = await loadClient();
    client.onNotification(MANUALS_CHANGED_NOTIFICATION.method, () => changed.fire());
    return client;
  };
  const start = () => {
    loading ??= load();
    started ??= loading.then(startClient);
    return started;
  };
  const ask = async <Params, Answer>(
    { method }: RequestToken<Params, Answer>,
    ...[params, token]: undefined extends Params ? [] : [params: Params, token?: vscode.CancellationToken]
  ): Promise<Answer> => {
    const client = await start();
    if (params === undefined) {
      return client.sendRequest<Answer>(method);
    }
    // An argument that is `undefined` would be sent as a parameter of its own.
    return token === undefined
      ? client.sendRequest<Answer>(method, params)
      : client.sendRequest<Answer>(method, params, token);
  };
  return {
    start: async () => {
      try {
        await start();
      } catch (error) {
        log.error(String(error));
        await tellStartFailed(log);
      }
    },
    restart: async () => {
      const client = await loading;
      if (client?.needsStop()) {
        await client.stop();
      }
      started = undefined;
      await start();
      changed.fire();
    },
    outline: () => ask(OUTLINE_REQUEST),
    duties: (params) => ask(DUTIES_REQUEST, params),
    search: (params, token) => ask(SEARCH_REQUEST, params, token),
    dutyChain: ({ manual, id }) => ask(DUTY_CHAIN_REQUEST, { manual, id }),
    chart: (params) => ask(CHART_REQUEST, params),
    chartFile: (params) => ask(CHART_FILE_REQUEST, params),
    citableAt: (params) => ask(CITABLE_REQUEST, params),
    cite: (params) => ask(CITE_REQUEST, params),
    manualTitles: () => ask(MANUAL_LABELS_REQUEST),
    draftReport: (params) => ask(DRAFT_REPORT_REQUEST, params),
    chainOfCommand: (params) => ask(CHAIN_OF_COMMAND_REQUEST, params),
    findUnits: (params) => ask(FIND_UNITS_REQUEST, params),
    unitMentions: (params) => ask(UNIT_MENTIONS_REQUEST, params),
    draftUnits: (params) => ask(DRAFT_UNITS_REQUEST, params),
    legalFramework: () => ask(LEGAL_FRAMEWORK_REQUEST),
    history: () => ask(HISTORY_REQUEST),
    manualText: async (uri) => (await ask(DOCUMENT_CONTENT, { uri }))?.text ?? '',
    onDidChangeManuals: changed.event,
    dispose: () => {
      changed.dispose();
      void loading?.then((client) => client.dispose());
    },
  };
}

/** LSP 3.18; the method's name alone, since its package is loaded with the client. */
const DOCUMENT_CONTENT = request<{ readonly uri: string }, { readonly text: string } | null>(
  'workspace/textDocumentContent',
);

async function startClient(client: BaseLanguageClient): Promise<BaseLanguageClient> {
  await client.start();
  return client;
}

async function tellStartFailed(log: vscode.LogOutputChannel): Promise<void> {
  const showLog = vscode.l10n.t('Show log');
  const message = vscode.l10n.t('The server of the manual could not start. The log says why.');
  if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) {
    log.show();
  }
}
