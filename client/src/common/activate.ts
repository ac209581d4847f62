import type { ExtensionContext } from 'vscode';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import { registerManualCommands } from './manual-commands.ts';
import { registerSearch } from './search/register.ts';
import { connectServer } from './server.ts';
import { registerUnitsView } from './units-view/register.ts';

/** Makes the client for this kind of extension host; Node and the browser differ in nothing else. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Registers everything at once and starts the server without waiting for it. */
export function activateWith(context: ExtensionContext, createClient: CreateClient): void {
  const log = vscode.window.createOutputChannel('Manual de Organización', { log: true });
  const client = createClient('manualOrganizacion', 'Manual de Organización', clientOptions(log));
  const server = connectServer(client);
  context.subscriptions.push(
    log,
    server,
    registerManualCommands(server),
    registerUnitsView(server),
    registerSearch(server),
  );
  void server.start();
}
