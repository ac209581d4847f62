import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver/browser';
import type { ServerHost } from '../lsp/host.ts';
import { FIND_FILES_REQUEST, READ_TEXT_REQUEST, type ReadTextParams } from '../protocol/files.ts';
import type { ClientRequest } from '../protocol/token.ts';

/** A web worker has no files: the client reads and lists them. */
export function clientHost(connection: Connection): ServerHost {
  const read = async (params: ReadTextParams) => {
    const { text } = await ask(connection, READ_TEXT_REQUEST, params);
    if (text === undefined) {
      throw new Error(`cannot read ${params.uri}`);
    }
    return text;
  };
  return {
    embeddedManualUri: undefined,
    readText: (uri) => read({ uri }),
    readDraft: (uri) => read({ uri, encoding: 'configured' }),
    canonicalUri: (uri) => uri,
    findFiles: async (params, token) => {
      try {
        return await ask(connection, FIND_FILES_REQUEST, params, token);
      } catch (error) {
        // A client that does not know the request has open documents only.
        if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) {
          return { files: [], hasMore: false };
        }
        throw error;
      }
    },
    // Messages are tasks of the worker's own queue, and so is a timer; a promise alone would not let them in.
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    pause: () => new Promise((resolve) => void setTimeout(resolve, 0)),
  };
}

function ask<Params, Answer>(
  connection: Connection,
  { method }: ClientRequest<Params, Answer>,
  params: Params,
  token?: CancellationToken,
): Promise<Answer> {
  return connection.sendRequest<Answer>(method, params, token);
}
