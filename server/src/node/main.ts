import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';

/** The bundle lies in dist/server/, the manual in data/, both in the extension's folder. */
const embeddedManual = join(__dirname, '..', '..', 'data', 'manual-dir-imss.txt');

startServer(createConnection(ProposedFeatures.all), {
  embeddedManualUri: pathToFileURL(embeddedManual).toString(),
  readText: async (uri) => new TextDecoder().decode(await readFile(fileURLToPath(uri))),
});
