import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
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

async function placesOf(server: TestServer, uri: string): Promise<readonly string[]> {
  const locations = await server.connection.sendRequest<Location[]>('textDocument/references', {
    textDocument: { uri },
    position: { line: 0, character: 2 },
    context: { includeDeclaration: false },
  });
  return locations.map(({ uri: target, range }) => {
    const name = decodeURIComponent(target.slice(Math.max(target.lastIndexOf('/'), target.lastIndexOf(':')) + 1));
    return `${name} ${range.start.line}:${range.start.character}`;
  });
}
