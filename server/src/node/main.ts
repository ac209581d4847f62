import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeHost } from './node-host.ts';

/** The bundle lies in dist/server/, the manual in data/, both in the extension's folder. */
const embeddedManual = join(__dirname, '..', '..', 'data', 'manual-dir-imss.txt');

startServer(createConnection(ProposedFeatures.all), nodeHost(embeddedManual));
