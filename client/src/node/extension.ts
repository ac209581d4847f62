import type { ExtensionContext } from 'vscode';
import { activateWith, type ExtensionApi } from '../common/activate.ts';

/** Entry of the desktop and remote extension host: the server runs as a Node process of its own. */
export function activate(context: ExtensionContext): ExtensionApi {
  const module = context.asAbsolutePath('dist/server/server.js');
  return activateWith(context, async (id, name, options) => {
    const { LanguageClient, RevealOutputChannelOn, TransportKind } = await import('vscode-languageclient/node');
    const quiet = { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never };
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, quiet);
  });
}
