import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MANUALS_CHANGED_NOTIFICATION } from '../../../../server/src/protocol/manuals.ts';
import type { ServerRequest } from '../../../../server/src/protocol/token.ts';

/** The language server as views and commands see it. */
export interface Server extends vscode.Disposable {
  /** Starts it; tells the person if that fails. */
  start(): Promise<void>;
  restart(): Promise<void>;
  /** Sends a request of our own; what there is to ask stands in `protocol/`. */
  readonly ask: Ask;
  /** Fires when the manuals in use are others than before, and after a restart. */
  readonly onDidChangeManuals: vscode.Event<void>;
}

type Ask = <Params, Answer>(request: ServerRequest<Params, Answer>, ...given: Given<Params>) => Promise<Answer>;

/** Nothing for a request without parameters. */
type Given<Params> = undefined extends Params ? [] : [params: Params, token?: vscode.CancellationToken];

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
  const ask: Ask = async <Params, Answer>(
    { method }: ServerRequest<Params, Answer>,
    ...[params, token]: Given<Params>
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
    ask,
    onDidChangeManuals: changed.event,
    dispose: () => {
      changed.dispose();
      void loading?.then((client) => client.dispose());
    },
  };
}

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
