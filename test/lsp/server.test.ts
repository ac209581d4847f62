import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { DocumentSymbol, FoldingRange, Hover, Location, LocationLink } from 'vscode-languageserver/node';
import type { DutyOutline } from '../../server/src/protocol/duties.ts';
import type { Outline } from '../../server/src/protocol/manuals.ts';
import type { SearchAnswer, SearchResult } from '../../server/src/protocol/search.ts';
import { assertEach } from '../support/assert-each.ts';
import { startTestServer, type TestServer, withTestServer } from '../support/language-server.ts';
import { manualText } from '../support/manual.ts';

const VIRTUAL_MANUAL = 'manual-organizacion:/manual-dir-imss.manual';

suite('the server over stdio', () => {
  let server: TestServer;
  before(async () => {
    const capabilities = {
      workspace: { configuration: true, textDocumentContent: {} },
      textDocument: { definition: { linkSupport: true } },
    };
    server = await startTestServer({ capabilities, initializationOptions: { openCommand: 'x.open' } });
  });
  after(() => server.stop());

  test('says that it counts in UTF-16', () => {
    assert.equal(server.initialized.capabilities.positionEncoding, 'utf-16');
  });

  test('hover gives the same unit however the name is written', async () => {
    const uri = server.open(
      '😀 Coordinación de Afiliación\nCOORDINACION DE AFILIACION\nla coordinación de\r\nafiliación',
    );
    for (const [line, character] of [
      [0, 5],
      [1, 3],
      [2, 6],
      [3, 2],
    ] as const) {
      const hover = await server.connection.sendRequest<Hover>('textDocument/hover', at(uri, line, character));
      assert.match(JSON.stringify(hover.contents), /8\\\\\.2\\\\\.1 · Coordinación de Afiliación/);
    }
    const wrapped = await server.connection.sendRequest<Hover>('textDocument/hover', at(uri, 3, 2));
    assert.deepEqual(wrapped.range, { start: { line: 2, character: 3 }, end: { line: 3, character: 10 } });
  });

  test('hover links run the one command that the client named', async () => {
    const uri = server.open('Coordinación de Afiliación');
    const hover = await server.connection.sendRequest<Hover>('textDocument/hover', at(uri, 0, 2));
    const link = /\]\((command:x\.open\?[^)]*)\)/.exec(JSON.stringify(hover.contents))?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(link.slice(link.indexOf('?') + 1))), [VIRTUAL_MANUAL, 598]);
  });

  test('a client that names no actions gets none; one that does, in the same line', async () => {
    const plain = server.open('Coordinación de Afiliación');
    const without = await server.connection.sendRequest<Hover>('textDocument/hover', at(plain, 0, 2));
    assert.doesNotMatch(JSON.stringify(without.contents), /action/);
    const options = { openCommand: 'x.open', hasUnitActions: true };
    await withTestServer({ initializationOptions: options }, async (other) => {
      const uri = other.open('Coordinación de Afiliación');
      const hover = await other.connection.sendRequest<Hover>('textDocument/hover', at(uri, 0, 2));
      const footer = markdownOf(hover).split('\n').at(-1) ?? '';
      assert.equal(footer.match(/\]\(command:x\.open\?/g)?.length, 3);
      const calls = [...footer.matchAll(/\((command:x\.open\?[^)]*)\)/g)].map(([, link = '']) =>
        JSON.parse(decodeURIComponent(link.slice(link.indexOf('?') + 1))),
      );
      assert.deepEqual(
        calls.map(([, , action]) => action),
        [undefined, { action: 'cite', unit: '8.2.1' }, { action: 'chart', unit: '8.2.1' }],
      );
    });
  });

  test('hover shows first what the sentence around the name is about', async () => {
    const text = 'La División de Cobro Coactivo revisó la póliza de fianza y los demás tipos de garantías.';
    const [alone, told] = [server.open('División de Cobro Coactivo'), server.open(text)];
    const lines = async (uri: string, character: number) =>
      markdownOf(await server.connection.sendRequest<Hover>('textDocument/hover', at(uri, 0, character))).split('\n');
    assert.ok(!(await lines(alone, 3)).some((line) => line.includes('esta oración')));
    const shown = await lines(told, 6);
    const caption = shown.indexOf('*Se relaciona con esta oración:*');
    assert.ok(0 < caption, shown.join('\n'));
    assert.match(shown[caption + 2] ?? '', /^1\. b\) Dirigir… .*pólizas de fianza y otros tipos/);
  });

  test('definition lands on line 599 of the manual', async () => {
    const uri = server.open('Coordinación de Afiliación', 'latex');
    const [link] = await server.connection.sendRequest<LocationLink[]>('textDocument/definition', at(uri, 0, 2));
    assert.equal(link?.targetUri, VIRTUAL_MANUAL);
    assert.equal(link?.targetSelectionRange.start.line, 598);
    assert.deepEqual(link?.originSelectionRange, { start: { line: 0, character: 0 }, end: { line: 0, character: 26 } });
  });

  test('the virtual manual is the file, byte for byte', async () => {
    const content = await server.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: VIRTUAL_MANUAL,
    });
    assert.ok(content.text === manualText);
  });

  test('the outline of the manual has its chapters and 97 units, each range inside its parent', async () => {
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: VIRTUAL_MANUAL },
    });
    assert.equal(symbols.length, 8);
    const names = symbols.flatMap(function flatten(symbol): readonly string[] {
      for (const child of symbol.children ?? []) {
        assert.ok(
          symbol.range.start.line <= child.range.start.line && child.range.end.line <= symbol.range.end.line,
          child.name,
        );
      }
      return [symbol.name, ...(symbol.children ?? []).flatMap(flatten)];
    });
    assert.equal(names.filter((name) => /^8\.[\d.]+ /.test(name)).length, 97);
    assert.ok(names.includes('8.2.1 Coordinación de Afiliación'));
  });

  test('the manual folds by chapter, unit and list', async () => {
    const ranges = await server.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: VIRTUAL_MANUAL },
    });
    assert.ok(ranges.some(({ startLine }) => startLine === 598));
    assertEach(ranges, ({ startLine, endLine }) => startLine < endLine);
  });

  test('drafts get no outline or folding from us: editors have their own', async () => {
    const textDocument = { uri: server.open('# Título\n\nCoordinación de Afiliación') };
    assert.equal(await server.connection.sendRequest('textDocument/documentSymbol', { textDocument }), null);
    assert.equal(await server.connection.sendRequest('textDocument/foldingRange', { textDocument }), null);
  });

  test('searching "convenio de pago" lists duties, each where the manual has it', async () => {
    const results = await search(server, 'convenio de pago');
    assert.ok(5 <= results.length);
    const lines = manualText.split('\n');
    for (const { line, itemLine, text } of results) {
      assert.ok(lines[itemLine ?? line]?.includes(text.slice(0, 40)), `${line}: ${text}`);
    }
    assert.match(results[0]?.text ?? '', /convenios de pago/);
  });

  test('search bears a missing accent, a typing error and an unfinished word', async () => {
    const [expected] = await search(server, 'créditos incobrables');
    for (const query of ['creditos incobrables', 'créditos incobrabels', 'créditos incobr']) {
      assert.equal((await search(server, query))[0]?.unit, expected?.unit, query);
    }
    assert.deepEqual(await search(server, 'xyzzy'), []);
    assert.deepEqual(await search(server, ''), []);
  });

  test('the outline request gives the tree, the duties request what a unit opens to', async () => {
    const { manuals, problems } = await server.connection.sendRequest<Outline>('manualOrganizacion/outline');
    assert.deepEqual(problems, []);
    const units = manuals[0]?.units ?? [];
    assert.deepEqual(
      units.filter(({ parent }) => parent === '8.1').map(({ number }) => number),
      ['8.2', '8.3', '8.4', '8.5', '8.6'],
    );
    const duties = await server.connection.sendRequest<DutyOutline[]>('manualOrganizacion/duties', {
      manual: VIRTUAL_MANUAL,
      unit: '8.2.1',
    });
    assert.deepEqual([duties.length, duties[0]?.line, duties[0]?.items.length], [45, 600, 9]);
  });

  test('a request for what is not open is answered with nothing', async () => {
    assert.equal(await server.connection.sendRequest('textDocument/hover', at('file:///nowhere.md', 0, 0)), null);
    assert.deepEqual(
      await server.connection.sendRequest('manualOrganizacion/duties', { manual: 'x:/y', unit: '8.1' }),
      [],
    );
  });
});

suite('a client without virtual documents, in English', () => {
  test('gets the manual as a file, plain locations, and English', async () => {
    await withTestServer({ locale: 'en-US', capabilities: {} }, async (server) => {
      const uri = server.open('Coordinación de Afiliación');
      const hover = await server.connection.sendRequest<Hover>('textDocument/hover', at(uri, 0, 2));
      assert.match(JSON.stringify(hover.contents), /Duties according to the Manual \(45\)/);
      assert.match(JSON.stringify(hover.contents), /file:\/\/\/[^)]*manual-dir-imss\.txt#L599/);
      const [location] = await server.connection.sendRequest<Location[]>('textDocument/definition', at(uri, 0, 2));
      assert.match(location?.uri ?? '', /^file:.*manual-dir-imss\.txt$/);
      assert.equal(location?.range.start.line, 598);
    });
  });
});

function at(uri: string, line: number, character: number) {
  return { textDocument: { uri }, position: { line, character } };
}

async function search(server: TestServer, query: string): Promise<readonly SearchResult[]> {
  const params = { query, limit: 50 };
  return (await server.connection.sendRequest<SearchAnswer>('manualOrganizacion/search', params)).results;
}

function markdownOf({ contents }: Hover): string {
  return typeof contents === 'object' && 'value' in contents ? contents.value : assert.fail();
}
