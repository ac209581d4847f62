import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type ExtensionApi } from '../common/activate.ts';

/** Entry of the desktop and remote extension host: the server runs as a Node process of its own. */
export function activate(context: ExtensionContext): ExtensionApi {
  const module = context.asAbsolutePath('dist/server/server.js');
  return activateWith(context, (id, name, options) => {
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  });
}
