import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FileChangeType, type Hover, RegistrationRequest } from 'vscode-languageserver/node';
import type { Outline } from '../../server/src/protocol/manuals.ts';
import { type TestServer, withTestServer } from '../support/language-server.ts';
import { smallManualText } from '../support/small-manual.ts';

suite('several manuals', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manuals [x] '));
  after(() => rmSync(folder, { recursive: true }));
  const first = join(folder, 'first [2021].txt');
  const second = join(folder, 'second.txt');
  const secondText = smallManualText
    .replaceAll('Coordinación de Afiliación', 'Coordinación de Archivo')
    .replaceAll('PRUEBA', 'ARCHIVO');

  test('with the same section numbers do not mix', async () => {
    writeFileSync(first, smallManualText);
    writeFileSync(second, secondText);
    await withTestServer({ manuals: [first, second] }, async (server) => {
      const { manuals } = await outline(server);
      assert.deepEqual(
        manuals.map(({ title, units }) => [title, units.find(({ number }) => number === '8.2.1')?.name]),
        [
          ['MANUAL DE ORGANIZACIÓN DE PRUEBA', 'Coordinación de Afiliación'],
          ['MANUAL DE ORGANIZACIÓN DE ARCHIVO', 'Coordinación de Archivo'],
        ],
      );
      for (const [name, uri] of [
        ['Coordinación de Afiliación', pathToFileURL(first)],
        ['Coordinación de Archivo', pathToFileURL(second)],
      ] as const) {
        const hover = await hoverOn(server, name);
        assert.match(JSON.stringify(hover.contents), new RegExp(`8\\\\\\\\\\.2\\\\\\\\\\.1 · ${name}`));
        assert.ok(JSON.stringify(hover.contents).includes(uri.pathname.split('/').at(-1) ?? ''), JSON.stringify(hover));
      }
    });
  });

  test('are read again when their file changes, and only then', async () => {
    writeFileSync(first, smallManualText);
    const capabilities = {
      workspace: {
        configuration: true,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    };
    await withTestServer({ manuals: [first], capabilities }, async (server) => {
      const watched = new Promise((resolve) => {
        server.connection.onRequest(RegistrationRequest.type, (params) => void resolve(params));
      });
      assert.equal((await outline(server)).manuals[0]?.title, 'MANUAL DE ORGANIZACIÓN DE PRUEBA');
      assert.match(JSON.stringify(await watched), /"pattern":"\*"/);

      writeFileSync(first, secondText);
      let changes = 0;
      server.connection.onNotification('manualOrganizacion/manualsChanged', () => void changes++);
      await tellChanged(server, second);
      assert.equal((await outline(server)).manuals[0]?.title, 'MANUAL DE ORGANIZACIÓN DE PRUEBA');
      await tellChanged(server, first);
      assert.equal((await outline(server)).manuals[0]?.title, 'MANUAL DE ORGANIZACIÓN DE ARCHIVO');
      assert.equal(changes, 1);
    });
  });
});

function outline(server: TestServer): Promise<Outline> {
  return server.connection.sendRequest<Outline>('manualOrganizacion/outline', {});
}

function hoverOn(server: TestServer, name: string): Promise<Hover> {
  const uri = server.open(`A la ${name}.`);
  return server.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 8 },
  });
}

async function tellChanged(server: TestServer, path: string): Promise<void> {
  const changes = [{ uri: pathToFileURL(path).toString(), type: FileChangeType.Changed }];
  await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}
