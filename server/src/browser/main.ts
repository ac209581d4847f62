import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { READ_TEXT_REQUEST, type ReadTextResult } from '../protocol/requests.ts';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(connection, {
  embeddedManualUri: undefined,
  readText: async (uri) => {
    const { text } = await connection.sendRequest<ReadTextResult>(READ_TEXT_REQUEST, { uri });
    if (text === undefined) {
      throw new Error(`cannot read ${uri}`);
    }
    return text;
  },
});
