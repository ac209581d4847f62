import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FIND_FILES_REQUEST, READ_TEXT_REQUEST } from '../../../../server/src/protocol/files.ts';
import type { ClientRequest } from '../../../../server/src/protocol/token.ts';
import { findFiles } from './find-files.ts';
import { readText } from './read-text.ts';

/** Answers what a server asks that has no file system. */
export function answerServer(client: BaseLanguageClient): vscode.Disposable {
  const on = <Params, Answer>(
    { method }: ClientRequest<Params, Answer>,
    answer: (params: Params, token: vscode.CancellationToken) => Promise<Answer>,
  ) => client.onRequest<unknown, void>(method, answer);
  return vscode.Disposable.from(on(FIND_FILES_REQUEST, findFiles), on(READ_TEXT_REQUEST, readText));
}
