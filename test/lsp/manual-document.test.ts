import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentLink,
  type Hover,
  type InlayHint,
  type SelectionRange,
  type SemanticTokens,
} from 'vscode-languageserver/node';
import { assertEach } from '../support/assert-each.ts';
import { startTestServer, type TestServer } from '../support/language-server.ts';
import { manualText } from '../support/manual.ts';

const uri = 'manual-organizacion:/manual-dir-imss.manual';
const lines = manualText.split('\n');

suite("the manual's own document", () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
    const textDocument = { uri, languageId: 'manual-organizacion', version: 1, text: manualText };
    await server.connection.sendNotification('textDocument/didOpen', { textDocument });
  });
  after(() => server.stop());

  test('shows its misprints as hints, which no list of problems counts, each where it is printed, and none in a draft', async () => {
    const { items } = await pullDiagnostics(uri);
    assertEach(items, ({ severity }) => severity === DiagnosticSeverity.Hint);
    const at = (line: number) => items.filter(({ range }) => range.start.line === line - 1).map(({ code }) => code);
    assert.ok(at(3068).includes('number-differs-from-contents'));
    assert.ok(at(2829).includes('empty-bullet'));
    assert.ok(at(2944).includes('unit-name-misspelled'));
    assert.ok(at(1058).includes('number-trailing-dot'));
    const wrong = items.find(({ range }) => range.start.line === 3067);
    assert.match(String(wrong?.message), /8\.4\.2\.2; según el índice y el nombre es 8\.4\.2\.2\.2/);
    assert.deepEqual((await pullDiagnostics(server.open('8.4.2.2 x'))).items, []);
  });

  test('shows the order of appearance of each function where its words begin, until the person switches it off', async () => {
    const first = lines.findLastIndex((line) => line.startsWith('8.3.1.2 División de Cobro Coactivo'));
    const range = { start: { line: first, character: 0 }, end: { line: first + 40, character: 0 } };
    const hints = () =>
      server.connection.sendRequest<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range });
    const shown = (await hints()) ?? [];
    assert.ok(10 < shown.length);
    for (const [index, { label, position, tooltip }] of shown.entries()) {
      assert.equal(label, String(index + 1));
      assert.match(lines[position.line]?.slice(position.character) ?? '', /^\p{Lu}\p{Ll}+/u);
      assert.match(String(tooltip), /en orden de aparición: la numeración la asigna la extensión/);
    }
    await server.configure({ ver: { funcionesNumeradas: false } });
    assert.equal(await hints(), null);
    await server.configure({});
  });

  test('lists its misprints on request, as a document and as a table', async () => {
    const errata = (format: string, manual = uri) =>
      server.connection.sendRequest<string | null>('manualOrganizacion/errata', { manual, format });
    const document = (await errata('markdown')) ?? '';
    assert.match(document, /^# Erratas del Manual \(218\)\n\nManual de Organización de la Dirección /);
    assert.match(document, /\n\| 3068 \| 8\.4\.2\.2\.2 \| [^|]+ \| Numeral equivocado: aquí dice 8\.4\.2\.2; /);
    assert.equal(document.split('\n').filter((line) => /^\| \d/.test(line)).length, 218);
    assert.equal((await errata('csv'))?.split('\r\n').length, 220);
    assert.equal(await errata('markdown', 'x:/y'), null);
  });

  test('hovering a bare word tells the unit meant and why', async () => {
    const shown = await hoverOn(659, 'Coordinación y turnarlos');
    assert.match(shown, /8\.2\.1 · Coordinación de Afiliación/);
    assert.match(shown, /Es la unidad de esta sección\./);
  });

  test('hovering "la Ley" tells the instrument, when it was published and where it is listed', async () => {
    const shown = await hoverOn(626, 'Ley y demás');
    assert.match(shown, /Ley del Seguro Social/);
    assert.match(shown, /#L289/);
    assert.match(shown, /publicación original: 1995-12-21/);
  });

  test('a running header names no unit, though it holds the words of one', async () => {
    const line = lines.findIndex((text, index) => 100 < index && text.startsWith('MANUAL DE ORGANIZACIÓN'));
    assert.equal(await requestHover(line, 40), null);
  });

  test('links lead inside the manual, from the contents and from duties', async () => {
    const links = await server.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    assert.equal(links.find(({ range }) => range.start.line === 39)?.target, `${uri}#L599`);
    assert.ok(1000 < links.length);
    assertEach(links, ({ target }) => target?.startsWith(`${uri}#L`) === true);
  });

  test('semantic tokens lie on words, in order, and never cross a line end', async () => {
    const { data } = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    let [line, character, end, count] = [0, 0, 0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [deltaLine = 0, deltaStart = 0, length = 0, type = 9] = data.slice(index, index + 4);
      line += deltaLine;
      character = deltaLine === 0 ? character + deltaStart : deltaStart;
      assert.ok(deltaLine !== 0 || end <= character, 'tokens overlap');
      end = character + length;
      assert.ok(end <= (lines[line] ?? '').length && type < 2, `line ${line + 1}`);
      assert.match((lines[line] ?? '').slice(character, end), /^\S(?:.*\S)?$/);
      count++;
    }
    assert.ok(1000 < count);
  });

  test('selection grows from the item to the whole manual', async () => {
    const positions = [{ line: 601, character: 20 }];
    const [range] = await server.connection.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions,
    });
    const starts: number[] = [];
    for (let at: SelectionRange | undefined = range; at !== undefined; at = at.parent) {
      starts.push(at.range.start.line + 1);
    }
    assert.deepEqual(starts, [602, 601, 599, 599, 520, 486, 484, 1]);
  });

  async function hoverOn(line: number, words: string): Promise<string> {
    const character = (lines[line - 1] ?? '').indexOf(words);
    assert.ok(0 <= character, `${words} is not on line ${line}`);
    const hover = await requestHover(line - 1, character + 1);
    return JSON.stringify(hover?.contents ?? '').replaceAll('\\\\', '');
  }

  function requestHover(line: number, character: number): Promise<Hover | null> {
    const position = { textDocument: { uri }, position: { line, character } };
    return server.connection.sendRequest<Hover | null>('textDocument/hover', position);
  }

  function pullDiagnostics(document: string): Promise<{ items: Diagnostic[] }> {
    return server.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: document } });
  }
});
