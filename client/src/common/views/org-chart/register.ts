import * as vscode from 'vscode';
import { OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { SHOW_IN_ORG_CHART, SHOW_ORG_CHART } from '../../shell/command-ids.ts';
import type { Server } from '../../shell/server.ts';
import type { UnitsSelection } from '../../units/node.ts';
import { sheetOfState, targetOf } from './model.ts';
import { CHART_VIEW, type ChartPanel, createChartPanel } from './panel.ts';

export function registerOrgChart(
  context: vscode.ExtensionContext,
  server: Server,
  units: UnitsSelection,
): vscode.Disposable {
  const panel = createChartPanel(context, server);
  return vscode.Disposable.from(
    panel,
    vscode.window.registerWebviewPanelSerializer(CHART_VIEW, {
      deserializeWebviewPanel: (kept, state: unknown) => panel.restore(kept, sheetOfState(state)),
    }),
    vscode.commands.registerCommand(SHOW_ORG_CHART, () => showChart(panel, server)),
    vscode.commands.registerCommand(SHOW_IN_ORG_CHART, (node: unknown) => panel.show(targetOf(node ?? units.selected))),
  );
}

/** Asks which manual where several are in use. */
async function showChart(panel: ChartPanel, server: Server): Promise<void> {
  const { manuals } = await server.ask(OUTLINE_REQUEST);
  if (manuals.length < 2) {
    await panel.show(undefined);
    return;
  }
  const items = manuals.map(({ title, uri }) => ({ label: title, manual: uri }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Organization chart') });
  if (chosen !== undefined) {
    await panel.show({ manual: chosen.manual });
  }
}
