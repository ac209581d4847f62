import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type CompletionList, CompletionTriggerKind } from 'vscode-languageserver';
import { type TestServer, withTestServer } from '../support/language-server.ts';
import { parseMarkers } from '../support/markers.ts';

const INSERT_REPLACE = { textDocument: { completion: { completionItem: { insertReplaceSupport: true } } } };

/** What editors do with the first proposal: the text with its edit made, by each range that it has. */
async function complete(server: TestServer, marked: string) {
  const { text, offset } = parseMarkers(marked);
  const uri = server.open(text);
  const before = text.slice(0, offset).split('\n');
  const list = await server.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    context: { triggerKind: CompletionTriggerKind.Invoked },
  });
  const [item] = list.items;
  assert.ok(item?.textEdit !== undefined);
  const { textEdit } = item;
  const ranges = 'range' in textEdit ? [textEdit.range] : [textEdit.insert, textEdit.replace];
  const lineStart = offset - (before.at(-1)?.length ?? 0);
  const texts = ranges.map(({ start, end }) => {
    assert.deepEqual([start.line, end.line], [before.length - 1, before.length - 1]);
    const typed = text.slice(lineStart + start.character, offset);
    assert.ok(item.filterText?.startsWith(typed), `${item.filterText} for ${typed}`);
    return text.slice(0, lineStart + start.character) + textEdit.newText + text.slice(lineStart + end.character);
  });
  return { texts, sorts: list.items.map(({ sortText }) => sortText) };
}

suite('what an editor writes of a proposal', () => {
  test('an editor with two ranges keeps in one what is not of the name, and doubles nothing in either', () =>
    withTestServer({ capabilities: INSERT_REPLACE }, async (server) => {
      const afiliacion = 'a la Coordinación de Afiliación y más';
      assert.deepEqual((await complete(server, 'a la Coordinación de Afi<|>liación y más')).texts, [
        afiliacion,
        afiliacion,
      ]);
      assert.deepEqual((await complete(server, 'a la Coordinación de Afi<|>jar y más')).texts, [
        'a la Coordinación de Afiliaciónjar y más',
        afiliacion,
      ]);
      const lines = 'de la Coordinación de\n> Afiliación y más';
      assert.deepEqual((await complete(server, 'de la Coordinación de\n> Afi<|>liación y más')).texts, [lines, lines]);
    }));
  test('an editor with one range replaces', () =>
    withTestServer({}, async (server) => {
      assert.deepEqual((await complete(server, 'la División de Aná<|>lisis y Seguimiento Recaudatorio.')).texts, [
        'la División de Análisis y Seguimiento Recaudatorio.',
      ]);
      assert.deepEqual((await complete(server, 'Coordinación de\nAfil<|>')).texts, ['Coordinación de\nAfiliación']);
      const { sorts } = await complete(server, 'la Subjefatura de División de <|>');
      assert.deepEqual(sorts, sorts.toSorted());
    }));
});
