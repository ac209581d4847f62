import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { DidChangeTextDocumentNotification, type Location } from 'vscode-languageserver/node';
import type { ManualFramework, ManualHistory } from '../../server/src/protocol/chapters.ts';
import type { DraftUnits } from '../../server/src/protocol/drafts.ts';
import type { Outline } from '../../server/src/protocol/manuals.ts';
import type { FoundUnit } from '../../server/src/protocol/units.ts';
import { assertEach } from '../support/assert-each.ts';
import { startTestServer, type TestServer, withTestServer } from '../support/language-server.ts';

const MANUAL = 'manual-organizacion:/manual-dir-imss.manual';

const DRAFT = `La Coordinación de Cobranza informa a la División de Dictamen.

La Cordinación
de Cobranza (8.3.1) y la Coordinación de Enlace Regional.
`;

suite('requests of the views', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());
  const ask = <Result>(method: string, params: unknown = {}) =>
    server.connection.sendRequest<Result>(`manualOrganizacion/${method}`, params);
  const draftUnits = (uri: string) => ask<DraftUnits | null>('draftUnits', { textDocument: { uri } });

  test('units are found by words without accents, with what was found', async () => {
    const found = await ask<readonly FoundUnit[]>('findUnits', { query: 'afiliacion' });
    assert.deepEqual(found[0], { manual: MANUAL, number: '8.2.1', inNumber: [], inName: [{ start: 16, end: 26 }] });
    assert.deepEqual(await ask('findUnits', { query: 'xyzzy' }), []);
    assert.equal((await ask<readonly FoundUnit[]>('findUnits', { query: '' })).length, 97);
  });

  test('a draft tells its units in order, where and how each is written, and what is wrong', async () => {
    const units = (await draftUnits(server.open(DRAFT))) ?? assert.fail();
    assert.deepEqual(
      units.named.map(({ units: numbers, former, mentionCount, problemCount }) => [
        numbers.join(' ') || former,
        mentionCount,
        problemCount,
      ]),
      [
        ['8.3.1', 3, 1],
        ['8.3.2.2', 1, 0],
        ['Coordinación de Enlace Regional', 1, 1],
      ],
    );
    assert.equal(units.problemCount, 2);
    const [, misspelt, number] = units.named[0]?.mentions ?? [];
    assert.equal(misspelt?.text, 'Cordinación de Cobranza');
    assert.deepEqual(misspelt.range, { start: { line: 2, character: 3 }, end: { line: 3, character: 11 } });
    assert.equal(misspelt.form, 'typo');
    assert.deepEqual(
      misspelt.problems.map(({ rule, severity }) => [rule, severity]),
      [['wrong-name', 'warning']],
    );
    assert.match(misspelt.problems[0]?.message ?? '', /Coordinación de Cobranza/);
    assert.deepEqual([number?.text, number?.form], ['8.3.1', 'number']);
  });

  test('an edit is seen at once, and a rule that is off finds nothing', async () => {
    const uri = server.open('Nada.');
    assert.deepEqual(await draftUnits(uri), { named: [], others: [], problemCount: 0 });
    await server.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'La Cordinación de Cobranza.' }],
    });
    assert.equal((await draftUnits(uri))?.problemCount, 1);
    await server.configure({ avisos: { nombreMalEscrito: 'off' } });
    const quiet = await draftUnits(uri);
    assert.deepEqual([quiet?.named.length, quiet?.problemCount], [1, 0]);
    await server.configure({ avisos: { nombreMalEscrito: 'hint' } });
    const hinted = await draftUnits(uri);
    assert.deepEqual([hinted?.named[0]?.mentions[0]?.problems.length, hinted?.problemCount], [1, 0]);
    await server.configure({});
  });

  test('a manual, and what is not open, is no draft', async () => {
    assert.equal(await draftUnits(MANUAL), null);
    assert.equal(await draftUnits('file:///otro.md'), null);
  });

  test('a draft of many mentions lists the first and counts all', async () => {
    const units = await draftUnits(server.open('La Coordinación de Afiliación.\n'.repeat(300)));
    assert.deepEqual(
      units?.named.map(({ mentions, mentionCount }) => [mentions.length, mentionCount]),
      [[200, 300]],
    );
  });

  test('mentions of a unit in drafts are places', async () => {
    const uri = server.open('Para la División de Dictamen.');
    const places = await ask<readonly Location[]>('unitMentions', { manual: MANUAL, unit: '8.3.2.2' });
    assert.ok(places.some((place) => place.uri === uri && place.range.start.line === 0));
    assert.deepEqual(await ask('unitMentions', { manual: MANUAL, unit: '8.9' }), []);
  });

  test('the legal framework has kinds, dates, and citations with their reason', async () => {
    const [framework] = await ask<readonly ManualFramework[]>('legalFramework');
    const first = framework?.sources[0];
    assert.deepEqual(
      [first?.kind, first?.published, first?.citations.length],
      ['Constitución', '5 de febrero de 1917', 1],
    );
    const law = framework?.sources.find(({ name }) => name === 'Ley del Seguro Social');
    const inDuty = law?.citations.find(({ node }) => node !== undefined);
    assert.match(inDuty?.node ?? '', /^8\.[\d.]+#\d+/);
    assert.match(inDuty?.reason ?? '', /\.$/);
    assertEach(framework?.undecided ?? [], ({ isUndecided }) => isUndecided);
  });

  test('the history has dates as people write them, and outcomes as sentences', async () => {
    const [history] = await ask<readonly ManualHistory[]>('history');
    const moment = history?.dates.find(({ date }) => date === '2009-08-01');
    assert.equal(moment?.label, '1 de agosto de 2009');
    assert.deepEqual(
      moment?.changes.map(({ from, outcome, today }) => [from, outcome, today]),
      [
        ['Subjefatura de División de Prospectiva Económica', 'Desapareció.', []],
        ['Subjefatura de División de Desarrollo de Personal', 'Desapareció.', []],
      ],
    );
  });
});

test('in English dates and reasons are English, the words of the manual are not', async () => {
  await withTestServer({ locale: 'en' }, async ({ connection }) => {
    const [history] = await connection.sendRequest<readonly ManualHistory[]>('manualOrganizacion/history');
    const moment = history?.dates.find(({ date }) => date === '2009-08-01');
    assert.deepEqual(
      [moment?.label, moment?.changes[0]?.outcome, moment?.changes[0]?.from],
      ['1 August 2009', 'It was abolished.', 'Subjefatura de División de Prospectiva Económica'],
    );
  });
});

test('numbers that a manual does not print are told apart; a manual without the chapters has empty views', async () => {
  const path = join(import.meta.dirname, '..', 'fixtures', 'manuals', 'cdmx-puesto.txt');
  await withTestServer({ manuals: [path] }, async ({ connection }) => {
    const { manuals } = await connection.sendRequest<Outline>('manualOrganizacion/outline');
    const units = manuals.flatMap((manual) => manual.units);
    assert.ok(0 < units.length);
    assert.deepEqual(
      units.filter(({ number, isUnnumbered }) => number.startsWith('sn-') !== (isUnnumbered === true)),
      [],
    );
    const [framework] = await connection.sendRequest<readonly ManualFramework[]>('manualOrganizacion/legalFramework');
    const [history] = await connection.sendRequest<readonly ManualHistory[]>('manualOrganizacion/history');
    assert.deepEqual([framework?.sources, framework?.undecided, history?.dates], [[], [], []]);
  });
});
