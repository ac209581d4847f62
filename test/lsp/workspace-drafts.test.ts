import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type DocumentDiagnosticReport, FileChangeType, type Location } from 'vscode-languageserver/node';
import type { DraftUnits } from '../../server/src/protocol/drafts.ts';
import { type TestServer, withTestServer } from '../support/language-server.ts';
import { manualText } from '../support/manual.ts';
import { folderWith, growFile } from '../support/temporary-files.ts';

const NAME = 'Coordinación de Afiliación';
const capabilities = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

suite('drafts of the workspace, over the protocol', () => {
  test('references are found in files of all folders, and in those that come later', async () => {
    const first = folderWith({ 'a ñ.md': `La ${NAME}` });
    const second = folderWith({ 'sub/b.tex': `\r\n${NAME}`, 'c.docx': NAME });
    await withTestServer({ folders: [first, second], capabilities }, async (server) => {
      server.connection.onRequest('client/registerCapability', () => null);
      const uri = server.open(NAME);
      assert.deepEqual(await placesOf(server, uri), ['draft-1 0:0', 'a ñ.md 0:3', 'b.tex 1:0']);

      writeFileSync(join(first, 'z.md'), NAME);
      const changes = [{ uri: pathToFileURL(join(first, 'z.md')).toString(), type: FileChangeType.Created }];
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.deepEqual(await placesOf(server, uri), ['draft-1 0:0', 'a ñ.md 0:3', 'z.md 0:0', 'b.tex 1:0']);
    });
  });

  test('a binary file and one of 200 MB are left out with one notice', async () => {
    const folder = folderWith({ 'bueno.md': NAME, 'foto.md': new Uint8Array([1, 0, 2]), 'enorme.txt': '' });
    growFile(join(folder, 'enorme.txt'), 200_000_000);
    await withTestServer(
      { folders: [folder], capabilities: { workspace: { workspaceFolders: true } } },
      async (server) => {
        const uri = server.open(NAME);
        assert.equal((await placesOf(server, uri)).length, 2);
        assert.equal((await placesOf(server, uri)).length, 2);
        assert.equal(server.shown.length, 1);
        assert.match(server.shown[0] ?? '', /enorme\.txt.*foto\.md/);
      },
    );
  });

  test('an open document that the person took out of the drafts has no problems', async () => {
    const folder = folderWith({});
    const configured = { workspace: { configuration: true, workspaceFolders: true } };
    const settings = { drafts: { exclude: ['archivo/**'] } };
    await withTestServer({ folders: [folder], capabilities: configured, settings }, async (server) => {
      for (const [name, problems] of [
        ['a.md', 1],
        ['archivo/a.md', 0],
      ] as const) {
        const uri = server.open('la Divición de Dictamen', 'markdown', pathToFileURL(join(folder, name)).toString());
        const report = await server.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        assert.equal(report.kind === 'full' && report.items.length, problems, name);
        const units = await server.connection.sendRequest<DraftUnits>('manualOrganizacion/draftUnits', {
          textDocument: { uri },
        });
        assert.deepEqual([units.problemCount, units.isExcluded === true], [problems, problems === 0], name);
      }
    });
  });

  test('older versions, pages and documents of other programs are read, and never reported or changed', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    const workspace = { workspaceFolders: true };
    await withTestServer({ folders: [folder], capabilities: { workspace } }, async (server) => {
      for (const uri of [
        `git:${pathToFileURL(join(folder, 'a.md')).pathname}?ref=HEAD`,
        'vscode-local-history:/a.md',
        'output:panel',
        'manual-organizacion:/reglas/wrong-name.md',
      ]) {
        server.open('la Divición de Dictamen', 'markdown', uri);
        const textDocument = { uri };
        const report = await server.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
          textDocument,
        });
        assert.deepEqual(report.kind === 'full' && report.items, [], uri);
        const range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } };
        const context = { diagnostics: [] };
        assert.deepEqual(
          await server.connection.sendRequest('textDocument/codeAction', { textDocument, range, context }),
          [],
          uri,
        );
        const renaming = { textDocument, position: range.start, newName: 'Otra' };
        assert.equal(await server.connection.sendRequest('textDocument/rename', renaming), null, uri);
        assert.ok(await server.connection.sendRequest('textDocument/hover', renaming), uri);
      }
      const own = server.open('la División de Dictamen');
      assert.deepEqual(await placesOf(server, own, 4), ['draft-1 0:3']);
    });
  });

  test('a file is one draft, by whatever path it is reached', async () => {
    const folder = folderWith({ 'a.md': `La ${NAME}`, 'b.md': NAME });
    const linked = join(folderWith({}), 'enlace');
    symlinkSync(folder, linked);
    symlinkSync(join(folder, 'b.md'), join(folder, 'a-enlace.md'));
    await withTestServer({ folders: [folder, linked], capabilities }, async (server) => {
      server.connection.onRequest('client/registerCapability', () => null);
      const uri = server.open(NAME);
      assert.deepEqual((await placesOf(server, uri)).toSorted(), ['a.md 0:3', 'b.md 0:0', 'draft-1 0:0']);
      server.open(`Ya no. ${NAME}`, 'markdown', pathToFileURL(join(linked, 'a.md')).toString());
      assert.deepEqual((await placesOf(server, uri)).toSorted(), ['a.md 0:7', 'b.md 0:0', 'draft-1 0:0']);
    });
  });

  test('the manual itself is no draft, by whatever path it is opened', async () => {
    const folder = folderWith({ 'a.md': NAME, 'manual.txt': manualText });
    const link = join(folder, 'enlace.txt');
    symlinkSync(join(folder, 'manual.txt'), link);
    const workspace = { configuration: true, workspaceFolders: true };
    const manuals = [join(folder, 'manual.txt')];
    await withTestServer({ folders: [folder], manuals, capabilities: { workspace } }, async (server) => {
      const uri = server.open(manualText, 'plaintext', pathToFileURL(link).toString());
      const report = await server.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.deepEqual(report.kind === 'full' && report.items, []);
      assert.deepEqual(await placesOf(server, server.open(NAME)), ['draft-1 0:0', 'a.md 0:0']);
    });
    await withTestServer({ folders: [folder] }, async (server) => {
      const embedded = pathToFileURL(join(import.meta.dirname, '../../data/manual-dir-imss.txt')).toString();
      const uri = server.open(manualText, 'plaintext', embedded);
      const report = await server.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.deepEqual(report.kind === 'full' && report.items, []);
    });
  });

  test('a manual that lies in the workspace is no draft', async () => {
    const folder = folderWith({ 'a.md': NAME });
    writeFileSync(join(folder, 'manual.txt'), manualText);
    const manuals = [join(folder, 'manual.txt')];
    const configured = { workspace: { configuration: true, workspaceFolders: true } };
    await withTestServer({ folders: [folder], manuals, capabilities: configured }, async (server) => {
      assert.deepEqual(await placesOf(server, server.open(NAME)), ['draft-1 0:0', 'a.md 0:0']);
    });
  });
});

async function placesOf(server: TestServer, uri: string, character = 2): Promise<readonly string[]> {
  const locations = await server.connection.sendRequest<Location[]>('textDocument/references', {
    textDocument: { uri },
    position: { line: 0, character },
    context: { includeDeclaration: false },
  });
  return locations.map(({ uri: target, range }) => {
    const name = decodeURIComponent(target.slice(Math.max(target.lastIndexOf('/'), target.lastIndexOf(':')) + 1));
    return `${name} ${range.start.line}:${range.start.character}`;
  });
}
