import * as vscode from 'vscode';
import { unitDrag } from '../citations/drag.ts';
import type { Server } from '../server.ts';
import type { UnitsProvider } from './provider.ts';

const VIEW = 'manualOrganizacion.units';
/** Set when no manual could be used; the welcome text with the ways out depends on it. */
const NO_MANUAL_CONTEXT = 'manualOrganizacion.noManual';

export function registerUnitsView(provider: UnitsProvider, server: Server): vscode.Disposable {
  const view = vscode.window.createTreeView(VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: unitDrag(server),
  });
  const onLoad = provider.onDidLoad(({ manuals, problems }) => {
    void vscode.commands.executeCommand('setContext', NO_MANUAL_CONTEXT, manuals.length === 0);
    // A message hides the welcome text, which holds the ways out; without manuals that matters more.
    view.message = manuals.length === 0 || problems.length === 0 ? '' : problems.join('\n\n');
  });
  const onChange = server.onDidChangeManuals(() => provider.refresh());
  return vscode.Disposable.from(view, onLoad, onChange);
}
