import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';

/** The bundle lies in dist/server/, the manual in data/, both in the extension's folder. */
const embeddedManual = join(__dirname, '..', '..', 'data', 'manual-dir-imss.txt');

startServer(createConnection(ProposedFeatures.all), {
  embeddedManualUri: pathToFileURL(embeddedManual).toString(),
  // Synchronous: loading node:fs/promises takes longer than reading a manual.
  readText: async (uri) => new TextDecoder().decode(readFileSync(fileURLToPath(uri))),
});
