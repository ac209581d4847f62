import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Chart } from '../../server/src/protocol/chart.ts';
import { startTestServer, type TestServer } from '../support/language-server.ts';

suite('the organogram over the protocol', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer({ locale: 'en' });
  });
  after(() => server.stop());

  const chart = (params: object) => server.connection.sendRequest<Chart | null>('manualOrganizacion/chart', params);
  const file = (params: object) => server.connection.sendRequest<string | null>('manualOrganizacion/chartFile', params);

  test('without more it is the poster, with the list of sheets, and labels in the language of the client', async () => {
    const answer = await chart({});
    assert.deepEqual(answer?.sheets.map(({ root, title }) => [root, title]).slice(0, 2), [
      ['', 'All units (97)'],
      ['7.1', '7.1 Dirección de Incorporación y Recaudación'],
    ]);
    assert.equal(answer?.root, '');
    assert.match(answer?.svg ?? '', /<title>8\.2\.1 Coordinación de Afiliación, 45 duties</);
  });

  test('a sheet or a unit is asked for by its number', async () => {
    assert.equal((await chart({ root: '7.6' }))?.svg.match(/role="treeitem"/g)?.length, 12);
    assert.equal((await chart({ root: '8.2.1.1' }))?.title, '8.2.1.1 División de Afiliación al Régimen Obligatorio');
  });

  test('as a file for other programs', async () => {
    assert.match((await file({ root: '7.1', format: 'plantuml' })) ?? '', /^@startwbs\n\* 8\.1 /);
    assert.match((await file({ format: 'svg' })) ?? '', /^<svg xmlns/);
  });

  test('what is not there is null', async () => {
    assert.equal(await chart({ root: '9.9' }), null);
    assert.equal(await chart({ manual: 'x:/y' }), null);
    assert.equal(await file({ format: 'pdf' }), null);
  });
});
