import * as vscode from 'vscode';
import { SEARCH_DUTY } from '../command-ids.ts';
import type { Server } from '../server.ts';
import { showSearch } from './quick-pick.ts';

export function registerSearch(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(SEARCH_DUTY, () => showSearch(server));
}
