import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { HISTORY_REQUEST, LEGAL_FRAMEWORK_REQUEST } from '../../server/src/protocol/chapters.ts';
import { CHART_FILE_REQUEST, CHART_REQUEST } from '../../server/src/protocol/chart.ts';
import { CITABLE_REQUEST, CITE_REQUEST } from '../../server/src/protocol/citations.ts';
import { DRAFT_REPORT_REQUEST, DRAFT_UNITS_REQUEST, UNIT_MENTIONS_REQUEST } from '../../server/src/protocol/drafts.ts';
import { DUTIES_REQUEST } from '../../server/src/protocol/duties.ts';
import { DUTY_CHAIN_REQUEST } from '../../server/src/protocol/duty-chain.ts';
import { FIND_FILES_REQUEST, READ_TEXT_REQUEST } from '../../server/src/protocol/files.ts';
import {
  ERRATA_REQUEST,
  MANUAL_LABELS_REQUEST,
  MANUALS_CHANGED_NOTIFICATION,
  OUTLINE_REQUEST,
} from '../../server/src/protocol/manuals.ts';
import { SEARCH_REQUEST } from '../../server/src/protocol/search.ts';
import type { ClientRequest, ServerRequest } from '../../server/src/protocol/token.ts';
import { UNIT_PAGE_FILE_REQUEST, UNIT_PAGE_REQUEST } from '../../server/src/protocol/unit-pages.ts';
import { CHAIN_OF_COMMAND_REQUEST, FIND_UNITS_REQUEST } from '../../server/src/protocol/units.ts';
import { WHOSE_MATTER_REQUEST } from '../../server/src/protocol/whose-matter.ts';
import { repoRoot } from '../host/paths.ts';
import { startTestServer, type TestServer } from '../support/language-server.ts';
import { type Exchange, protocolPage } from '../support/protocol-page.ts';
import { readProtocol } from '../support/protocol-source.ts';

const PAGE = join(repoRoot, 'docs', 'protocol.md');
const manual = 'manual-organizacion:/manual-dir-imss.manual';
const DRAFT = 'Se turna a la Coordinación de Afiliación y a la Division de Dictamen.\n';

suite('docs/protocol.md', () => {
  test('says what the declarations say, with answers of the server', async () => {
    const page = `${protocolPage(await readProtocol(), await recordExchanges()).join('\n')}\n`;
    const { UPDATE_GOLDEN } = process.env;
    if (UPDATE_GOLDEN === '1') {
      writeFileSync(PAGE, page);
    }
    assert.equal(page, readFileSync(PAGE, 'utf8'), 'docs/protocol.md is of another protocol: npm run test:update');
  });

  test('would not be written without an example of each request', async () => {
    const files = await readProtocol();
    assert.throws(() => protocolPage(files, []), /manualOrganizacion\/\w+ has no example/);
  });

  test('has each name once, and all begin alike', async () => {
    const methods = (await readProtocol()).flatMap(({ tokens }) => tokens.map(({ token }) => token.method));
    assert.ok(15 < methods.length);
    assert.equal(new Set(methods).size, methods.length);
    assert.deepEqual(
      methods.filter((method) => !/^manualOrganizacion\/[a-z]+$/i.test(method)),
      [],
    );
  });
});

async function recordExchanges(): Promise<readonly Exchange[]> {
  const server = await startTestServer();
  try {
    const textDocument = { uri: server.open(DRAFT, 'markdown', 'untitled:oficio.md') };
    const ask = askIn(server);
    return [
      await ask(OUTLINE_REQUEST),
      await ask(DUTIES_REQUEST, { manual, unit: '8.2.1.1' }),
      await ask(SEARCH_REQUEST, { query: 'convenio de pago', limit: 1 }),
      await ask(DUTY_CHAIN_REQUEST, { manual, id: '8.3.2.2#1' }),
      await ask(WHOSE_MATTER_REQUEST, {
        textDocument,
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } },
      }),
      await ask(CHART_REQUEST, { manual, root: '8.2.1' }),
      await ask(CHART_FILE_REQUEST, { manual, root: '8.2.1', format: 'mermaid' }),
      await ask(CITABLE_REQUEST, { textDocument, position: { line: 0, character: 20 } }),
      await ask(CITE_REQUEST, { manual, id: '8.2.1#1', templates: { mía: '{numeral}, función {funcion}' } }),
      await ask(MANUAL_LABELS_REQUEST),
      await ask(DRAFT_REPORT_REQUEST, { textDocument, format: 'markdown' }),
      await ask(ERRATA_REQUEST, { manual, format: 'csv' }),
      await ask(CHAIN_OF_COMMAND_REQUEST, { manual, from: '8.2.1', to: '8.3.2.2' }),
      await ask(FIND_UNITS_REQUEST, { query: 'afiliacion' }),
      await ask(UNIT_PAGE_REQUEST, { manual, unit: '8.2.1' }),
      await ask(UNIT_PAGE_FILE_REQUEST, { manual, unit: '8.2.1', other: '8.2.2', format: 'markdown' }),
      await ask(UNIT_MENTIONS_REQUEST, { manual, unit: '8.2.1' }),
      await ask(DRAFT_UNITS_REQUEST, { textDocument }),
      await ask(LEGAL_FRAMEWORK_REQUEST),
      await ask(HISTORY_REQUEST),
      // A server in a web worker asks these; the client answers from its editor.
      answered(READ_TEXT_REQUEST, { uri: 'vscode-vfs:/oficio.md', encoding: 'configured' }, { text: DRAFT }),
      answered(
        FIND_FILES_REQUEST,
        { folder: 'vscode-vfs:/oficios', include: ['**/*.md'], exclude: ['viejos/**'], limit: 5000 },
        { files: [{ uri: 'vscode-vfs:/oficios/a.md', size: 1200, modified: 1640995200000 }], hasMore: false },
      ),
      { method: MANUALS_CHANGED_NOTIFICATION.method },
    ];
  } finally {
    await server.stop();
  }
}

function askIn({ connection }: TestServer) {
  return async <Params, Answer>(
    { method }: ServerRequest<Params, Answer>,
    ...[params]: undefined extends Params ? [] : [Params]
  ): Promise<Exchange> => ({
    method,
    params,
    answer: params === undefined ? await connection.sendRequest(method) : await connection.sendRequest(method, params),
  });
}

function answered<Params, Answer>({ method }: ClientRequest<Params, Answer>, params: Params, answer: Answer): Exchange {
  return { method, params, answer };
}
