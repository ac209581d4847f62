import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { ManualTitle } from '../../server/src/protocol/manuals.ts';
import type { CommandChain } from '../../server/src/protocol/units.ts';
import { startTestServer, type TestServer } from '../support/language-server.ts';

const MANUAL = 'manual-organizacion:/manual-dir-imss.manual';

suite('report, chain of command and label over the protocol', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer({ settings: { avisos: { nombreMalEscrito: 'off' } } });
  });
  after(() => server.stop());

  const report = (uri: string, format: string) =>
    server.connection.sendRequest<string | null>('manualOrganizacion/draftReport', { textDocument: { uri }, format });
  const chain = (from: string, to: string, manual = MANUAL) =>
    server.connection.sendRequest<CommandChain | null>('manualOrganizacion/chainOfCommand', { manual, from, to });

  test('a report names the units of an open draft, and leaves out what the person has switched off', async () => {
    const uri = server.open('La Coordinación de Afiliación y la Coordinación de Cobransa.');
    assert.match((await report(uri, 'markdown')) ?? '', /\| 8\.2\.1 \| Coordinación de Afiliación \| 1 \| 1 \|/);
    assert.doesNotMatch((await report(uri, 'markdown')) ?? '', /wrong-name/);
    assert.match((await report(uri, 'csv')) ?? '', /^\uFEFF"Manual","Tipo"/);
  });

  test('a manual and what is not open have no report', async () => {
    assert.equal(await report(MANUAL, 'markdown'), null);
    assert.equal(await report('untitled:other', 'markdown'), null);
  });

  test('the chain comes as steps that can be opened, copies and text', async () => {
    const found = (await chain('8.2.1', '8.3')) ?? assert.fail();
    assert.deepEqual(
      found.steps.map(({ unit, line }) => [unit, line]),
      [
        ['8.2.1', 598],
        ['8.2', 519],
        ['8.1', 485],
        ['8.3', 1567],
      ],
    );
    assert.equal(
      found.copies[0]?.text,
      'c.c.p. La persona titular de la Dirección de Incorporación y Recaudación.- Para su conocimiento.',
    );
    assert.match(found.text, /^Vía jerárquica según la estructura del Manual/);
    assert.equal(await chain('8.2.1', '9.9'), null);
    assert.equal(await chain('8.2.1', '8.3', 'x:/y'), null);
  });

  test('manuals have a label for where there is little room', async () => {
    const labels = await server.connection.sendRequest<readonly ManualTitle[]>('manualOrganizacion/manualLabels');
    assert.deepEqual(labels, [
      {
        uri: MANUAL,
        title: 'Manual de Organización de la Dirección de Incorporación y Recaudación',
        short: 'DIR 2021',
      },
    ]);
  });
});
