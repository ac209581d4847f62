import type { ExtensionContext } from 'vscode';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerDraftCommands } from './commands/draft-commands.ts';
import { registerManualCommands } from './commands/manual-commands.ts';
import { answerServer } from './shell/answer-server.ts';
import { clientOptions } from './shell/client-options.ts';
import { followLastDraft } from './shell/last-draft.ts';
import { registerManualFiles } from './shell/manual-files.ts';
import { registerManualProblems } from './shell/manual-problems.ts';
import { moveSettings } from './shell/move-settings.ts';
import { connectServer, type Server } from './shell/server.ts';
import { trackSteps } from './shell/walkthrough-steps.ts';
import { registerChainOfCommand } from './views/chain-of-command/register.ts';
import { HISTORY_VIEW } from './views/chapters/history-view.ts';
import { LEGAL_VIEW } from './views/chapters/legal-view.ts';
import { registerChapterView } from './views/chapters/tree-view.ts';
import { unitDrag } from './views/citations/drag.ts';
import { registerCitations } from './views/citations/register.ts';
import { registerDraftView } from './views/draft/register.ts';
import { registerDraftReport } from './views/draft-report/register.ts';
import { registerDutyChain } from './views/duty-chain/register.ts';
import { registerErrata } from './views/errata/register.ts';
import { registerOrgChart } from './views/org-chart/register.ts';
import { registerResults } from './views/results/register.ts';
import { registerSamples } from './views/samples/register.ts';
import { registerSearch } from './views/search/register.ts';
import { registerStatus } from './views/status/register.ts';
import { registerUnitSheet } from './views/unit-sheet/register.ts';
import type { UnitsProvider } from './views/units/provider.ts';
import { createUnitsProvider } from './views/units/provider.ts';
import { registerUnitsView } from './views/units/register.ts';
import { registerWhoseMatter } from './views/whose-matter/register.ts';

/** Loads and makes the client for this kind of extension host; Node and the browser differ in nothing else. */
export type LoadClient = (id: string, name: string, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What other extensions, and our tests inside VS Code, get from `activate`. */
export interface ExtensionApi {
  readonly units: Pick<UnitsProvider, 'getChildren' | 'getTreeItem' | 'getParent'>;
  readonly server: Pick<Server, 'ask'>;
}

/** Registers everything at once and starts the server without waiting for it. */
export function activateWith(context: ExtensionContext, loadClient: LoadClient): ExtensionApi {
  const log = vscode.window.createOutputChannel('Manual de Organización', { log: true });
  const server = connectServer(log, async () => {
    const client = await loadClient('manualOrganizacion', 'Manual de Organización', clientOptions(context, log));
    context.subscriptions.push(answerServer(client));
    return client;
  });
  const draft = followLastDraft();
  const steps = trackSteps();
  const results = registerResults();
  const units = createUnitsProvider(server);
  const unitsView = registerUnitsView(units, server, context.workspaceState, unitDrag(server));
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
    results,
    registerSearch({
      server,
      memory: context.workspaceState,
      keep: results.show,
      onEnd: () => steps.take('search'),
    }),
    registerDutyChain(server),
    registerWhoseMatter(server),
    registerOrgChart(context, server, unitsView),
    draft,
    registerCitations(server, { draft, units: unitsView, steps }),
    registerSamples(context, server, steps),
    registerStatus(server),
    registerDraftReport(server),
    registerErrata(server),
    registerChainOfCommand(server, draft),
    registerUnitSheet(context, server),
  );
  void moveSettings(log);
  void server.start();
  return { units, server };
}
