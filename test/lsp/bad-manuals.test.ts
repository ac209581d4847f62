import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import type { Hover } from 'vscode-languageserver/node';
import type { Outline } from '../../server/src/protocol/manuals.ts';
import { withTestServer } from '../support/language-server.ts';
import { manualText } from '../support/manual.ts';
import { smallManualText } from '../support/small-manual.ts';

suite('a manual that cannot be used gives one clear message and an empty tree, and the server goes on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manual-'));
  after(() => rmSync(folder, { recursive: true }));

  const cases: readonly (readonly [string, string | Buffer | undefined, RegExp])[] = [
    ['missing.txt', undefined, /No se encontró el manual «.*missing\.txt»/],
    ['empty.txt', '', /El manual «.*empty\.txt» está vacío/],
    ['blank.txt', ' \n\n\t\n', /está vacío/],
    [
      'binary.txt',
      Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * 37) % 256)),
      /no es un archivo de texto en UTF-8/,
    ],
    [
      'cut.txt',
      manualText.slice(0, 300_000),
      /está incompleto y no se usa: su índice anuncia 97 unidades .* termina en el renglón \d+ \(unidad 8\.[\d.]+\)/,
    ],
    ['cut-in-last-unit.txt', manualText.slice(0, manualText.lastIndexOf('disposiciones') + 5), /está incompleto/],
    ['letter.txt', 'Estimado licenciado:\n\nLe escribo para saludarlo.\n', /no se reconoció ninguna unidad/],
  ];

  for (const [name, content, message] of cases) {
    test(name, async () => {
      const path = join(folder, name);
      if (content !== undefined) {
        writeFileSync(path, content);
      }
      await withTestServer({ manuals: [path] }, async (server) => {
        const outline = await server.connection.sendRequest<Outline>('manualOrganizacion/outline');
        assert.deepEqual(outline.manuals, []);
        assert.equal(outline.problems.length, 1);
        assert.match(outline.problems[0] ?? '', message);
        assert.match(
          outline.problems[0] ?? '',
          /Elija otro archivo en el ajuste «manualOrganizacion\.manuales», o vacíelo para usar el manual incluido\.$/,
        );
        assert.deepEqual(server.shown, outline.problems);

        const uri = server.open('Coordinación de Afiliación');
        const position = { textDocument: { uri }, position: { line: 0, character: 2 } };
        assert.equal(await server.connection.sendRequest('textDocument/hover', position), null);

        await server.configureManuals([]);
        const hover = await server.connection.sendRequest<Hover>('textDocument/hover', position);
        assert.match(JSON.stringify(hover.contents), /Coordinación de Afiliación/);
      });
    });
  }

  test('one bad manual does not take a good one away', async () => {
    const good = join(folder, 'good.txt');
    writeFileSync(good, smallManualText.replaceAll('\n', '\r\n'));
    await withTestServer({ manuals: [good, join(folder, 'missing.txt')] }, async (server) => {
      const outline = await server.connection.sendRequest<Outline>('manualOrganizacion/outline');
      assert.deepEqual(
        outline.manuals.map(({ title, units }) => [title, units.length]),
        [['MANUAL DE ORGANIZACIÓN DE PRUEBA', 8]],
      );
      assert.equal(outline.problems.length, 1);
    });
  });
});
