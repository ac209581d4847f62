import * as vscode from 'vscode';
import { SEARCH_REQUEST, type SearchAnswer } from '../../../../../server/src/protocol/search.ts';
import type { Server } from '../../shell/server.ts';

const LIMIT = 50;

/** Asks one question at a time: an older one is given up for it. */
export interface Asker {
  /** Tells the person when that fails. */
  ask(query: string): Promise<AskResult>;
  /** Gives up what is being asked. */
  stop(): void;
}

type AskResult =
  | { readonly kind: 'answer'; readonly answer: SearchAnswer }
  | { readonly kind: 'failure'; readonly reason: string }
  | { readonly kind: 'stopped' };

export function createAsker(server: Server): Asker {
  let running: vscode.CancellationTokenSource | undefined;
  const stop = () => running?.cancel();
  return {
    ask: (query) => {
      stop();
      running = new vscode.CancellationTokenSource();
      return askServer(server, query, running.token);
    },
    stop,
  };
}

async function askServer(server: Server, query: string, token: vscode.CancellationToken): Promise<AskResult> {
  try {
    return { kind: 'answer', answer: await server.ask(SEARCH_REQUEST, { query, limit: LIMIT }, token) };
  } catch (error) {
    if (token.isCancellationRequested) {
      return { kind: 'stopped' };
    }
    const reason = String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The search failed: {0}', reason));
    return { kind: 'failure', reason };
  }
}
