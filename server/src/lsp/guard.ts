import {
  CancellationToken as Cancellation,
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

/**
 * The one place where a handler may fail: the error goes to the log with its stack, the person gets an empty
 * answer, and the server goes on. A request without parameters comes without token too (jsonrpc). A request that was cancelled meanwhile is answered as cancelled (LSP 3.17, §3.9).
 */
export function guard<Params, Result>(
  connection: Connection,
  name: string,
  fallback: Result,
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
): (params: Params, token?: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      const result = await handler(params, token ?? Cancellation.None);
      return token?.isCancellationRequested ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, name) : result;
    } catch (error) {
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}
