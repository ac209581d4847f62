import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import type { DutyChain } from '../../server/src/protocol/duty-chain.ts';
import type { SearchAnswer } from '../../server/src/protocol/search.ts';
import { assertEach } from '../support/assert-each.ts';
import { startTestServer, type TestServer } from '../support/language-server.ts';

const VIRTUAL_MANUAL = 'manual-organizacion:/manual-dir-imss.manual';

suite('search over the protocol', () => {
  let server: TestServer;
  let ask: <Result>(method: string, params: unknown) => Promise<Result>;
  const search = (query: string) => ask<SearchAnswer>('manualOrganizacion/search', { query, limit: 50 });
  const symbols = (query: string) => ask<WorkspaceSymbol[]>('workspace/symbol', { query });
  const unitsFor = async (query: string) =>
    (await symbols(query)).filter(({ kind }) => kind === SymbolKind.Class).map(({ name }) => name);
  before(async () => {
    server = await startTestServer({ capabilities: { workspace: { textDocumentContent: {} } } });
    ask = (method, params) => server.connection.sendRequest(method, params);
  });
  after(() => server.stop());

  test('says what narrows the answer, also when the manual has no such unit', async () => {
    assert.deepEqual((await search('en:8.3 nivel:div autoriza: convenios')).facets, [
      { kind: 'unit', value: '8.3', label: '8.3 Unidad de Fiscalización y Cobranza' },
      { kind: 'level', value: 'div', label: 'División' },
      { kind: 'verb', value: 'autoriza', label: 'autoriza' },
    ]);
    assert.deepEqual(await facetsAndHits('en:9.9 convenios'), [[{ kind: 'unit', value: '9.9' }], 0]);
    assert.deepEqual((await search('convenios')).facets, []);
  });

  test('offers how the facet at the end goes on, with the duties that it leaves', async () => {
    const inserts = async (query: string) => (await search(query)).completions.map(({ insert }) => insert);
    assert.deepEqual(await inserts('convenios auto'), ['autoriza:']);
    assert.deepEqual(await inserts('nivel:div'), ['nivel:División']);
    assert.deepEqual(await inserts('nivel:"subjefatura de'), ['nivel:"Subjefatura de División"']);
    assert.deepEqual(await inserts('en:8.3 '), await inserts(''));
    const [branch] = (await search('convenios en:8.3')).completions;
    const all = (await search('en:')).completions.find(({ insert }) => insert === 'en:8.1');
    assert.deepEqual([branch?.insert, branch?.name], ['en:8.3', 'Unidad de Fiscalización y Cobranza']);
    assert.ok((branch?.duties ?? 0) < (all?.duties ?? 0));
    assert.equal(all?.duties, 1960);
    for (const { insert, kind } of (await search('')).completions) {
      assert.equal(kind, 'facet', insert);
    }
  });

  test('says which other branches have nearly the same', async () => {
    const { results } = await search('condonación de multas');
    assert.deepEqual([results[0]?.unit, results[0]?.overlaps, results[0]?.level], ['8.3', ['8.4'], 'Unidad']);
    assert.equal(results[0]?.id, '8.3#1.h');
  });

  test('the chain of a duty: above, below, beside and in other branches, with the likeness in words', async () => {
    const [first] = (await search('condonación de multas')).results;
    const chain = await ask<DutyChain>('manualOrganizacion/dutyChain', { manual: VIRTUAL_MANUAL, id: first?.id });
    assert.equal(chain.duty.text, first?.text);
    assert.ok(chain.below.some(({ unit }) => unit === '8.3.1.2'));
    assert.deepEqual(chain.elsewhere.map(({ unit, branchName, likeness }) => [unit, branchName, likeness])[0], [
      '8.4',
      'Unidad de Servicios Estratégicos',
      'mismo asunto',
    ]);
    assert.equal(await ask('manualOrganizacion/dutyChain', { manual: VIRTUAL_MANUAL, id: '8.3#999' }), null);
    assert.equal(await ask('manualOrganizacion/dutyChain', { manual: VIRTUAL_MANUAL, id: '8.3' }), null);
  });

  test('a duty of the manual has a call hierarchy, a name in it that of the unit', async () => {
    const [first] = (await search('"condonación de multas" en:8.3.1.2')).results;
    const position = { line: first?.itemLine ?? first?.line ?? 0, character: 8 };
    const prepare = { textDocument: { uri: VIRTUAL_MANUAL }, position };
    const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', prepare);
    assert.equal(item?.name, first?.text);
    assert.match(item?.detail ?? '', /^8\.3\.1\.2 División de Cobro Coactivo/);
    const above = await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    const below = await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.match(above[0]?.from.detail ?? '', /^8\.3 Unidad .* · (asunto|casi|mismo)/);
    assert.ok(above.some(({ from }) => from.detail?.startsWith('8.4')));
    assert.match(below[0]?.to.detail ?? '', /^8\.3\.1\.2\.\d/);
    assert.deepEqual(below[0]?.fromRanges[0], item?.selectionRange);
    const again = await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: below[0]?.to });
    assert.ok(again.some(({ from }) => from.detail?.startsWith('8.3.1.2 ')));
  });

  test('workspace symbols: units by number and by words of their names, in any order and without accents', async () => {
    assert.deepEqual(await unitsFor('coord afil'), ['8.2.1 Coordinación de Afiliación']);
    assert.deepEqual(await unitsFor('afil coord'), ['8.2.1 Coordinación de Afiliación · afil coord']);
    assert.deepEqual(await unitsFor('8.3.1.2'), [
      '8.3.1.2 División de Cobro Coactivo',
      '8.3.1.2.1 Subjefatura de División de Convenios de Pago',
    ]);
    assert.equal((await symbols('')).length, 97);
  });

  test("workspace symbols: duties pass the editor's filter by letters, without accents and in any order", async () => {
    const duties = (await symbols('creditos')).filter(({ kind }) => kind === SymbolKind.Function);
    assert.ok(20 < duties.length);
    assertEach(duties, ({ name }) => hasLettersInOrder(name.slice(0, 128), 'creditos'));
    // VS Code asks for the first word and looks for the second, as typed, in the container.
    const found = duties.filter(({ containerName = '' }) => containerName.slice(0, 128).includes('cancelacion'));
    assert.match(found[0]?.name ?? '', /cr[eé]ditos/i);
    assert.match(found[0]?.name ?? '', /cancelación/i);
  });

  async function facetsAndHits(query: string) {
    const { facets, results } = await search(query);
    return [facets, results.length];
  }
});

function hasLettersInOrder(text: string, letters: string): boolean {
  let next = 0;
  for (const letter of text.toLowerCase()) {
    next += letter === letters[next] ? 1 : 0;
  }
  return next === letters.length;
}
