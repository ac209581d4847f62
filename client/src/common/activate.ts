import type { ExtensionContext } from 'vscode';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerChainOfCommand } from './chain-of-command/register.ts';
import { HISTORY_VIEW } from './chapter-views/history-view.ts';
import { LEGAL_VIEW } from './chapter-views/legal-view.ts';
import { registerChapterView } from './chapter-views/tree-view.ts';
import { followLastDraft } from './citations/last-draft.ts';
import { registerCitations } from './citations/register.ts';
import { clientOptions } from './client-options.ts';
import { registerDraftCommands } from './draft-commands.ts';
import { registerDraftReport } from './draft-report/register.ts';
import { registerDraftView } from './draft-view/register.ts';
import { registerDutyChain } from './duty-chain/register.ts';
import { answerFileSearches } from './find-files.ts';
import { registerManualCommands } from './manual-commands.ts';
import { registerManualFiles } from './manual-files.ts';
import { registerManualProblems } from './manual-problems.ts';
import { registerOrgChart } from './org-chart/register.ts';
import { answerFileReads } from './read-text.ts';
import { registerSamples } from './samples/register.ts';
import { trackSteps } from './samples/steps.ts';
import { registerSearch } from './search/register.ts';
import { connectServer, type Server } from './server.ts';
import { registerStatus } from './status/register.ts';
import type { UnitsProvider } from './units-view/provider.ts';
import { createUnitsProvider } from './units-view/provider.ts';
import { registerUnitsView } from './units-view/register.ts';

/** Loads and makes the client for this kind of extension host; Node and the browser differ in nothing else. */
export type LoadClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What other extensions, and our tests inside VS Code, get from `activate`. */
export interface ExtensionApi {
  readonly units: Pick<UnitsProvider, 'getChildren' | 'getTreeItem' | 'getParent'>;
  readonly server: Pick<Server, 'outline' | 'duties' | 'search'>;
}

/** Registers everything at once and starts the server without waiting for it. */
export function activateWith(context: ExtensionContext, loadClient: LoadClient): ExtensionApi {
  const log = vscode.window.createOutputChannel('Manual de Organización', { log: true });
  const server = connectServer(log, async () => {
    const client = await loadClient('manualOrganizacion', 'Manual de Organización', clientOptions(context, log));
    context.subscriptions.push(answerFileReads(client), answerFileSearches(client));
    return client;
  });
  const draft = followLastDraft();
  const steps = trackSteps();
  const units = createUnitsProvider(server);
  const unitsView = registerUnitsView(units, server, context.workspaceState);
  context.subscriptions.push(
    log,
    server,
    units,
    registerManualCommands(server, unitsView),
    registerDraftCommands(server, unitsView),
    registerManualFiles(server),
    registerManualProblems(server),
    unitsView,
    registerDraftView(server),
    registerChapterView(LEGAL_VIEW, server),
    registerChapterView(HISTORY_VIEW, server),
    steps,
    registerSearch(server, context.workspaceState, steps),
    registerDutyChain(server),
    registerOrgChart(context, server, unitsView),
    draft,
    registerCitations(server, { draft, units: unitsView, steps }),
    registerSamples(context, server, steps),
    registerStatus(server),
    registerDraftReport(server),
    registerChainOfCommand(server, draft),
  );
  void server.start();
  return { units, server };
}
