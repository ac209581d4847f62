import * as vscode from 'vscode';
import { SHOW_IN_ORG_CHART, SHOW_ORG_CHART } from '../command-ids.ts';
import type { Server } from '../server.ts';
import { targetOf } from './model.ts';
import { createChartPanel } from './panel.ts';

export function registerOrgChart(context: vscode.ExtensionContext, server: Server): vscode.Disposable {
  const panel = createChartPanel(context, server);
  return vscode.Disposable.from(
    panel,
    vscode.commands.registerCommand(SHOW_ORG_CHART, () => panel.show(undefined)),
    vscode.commands.registerCommand(SHOW_IN_ORG_CHART, (node: unknown) => panel.show(targetOf(node))),
  );
}
