import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CancellationToken } from 'vscode-languageserver';
import { mentionsOf } from '../../../server/src/core/mentions/draft/draft-mentions.ts';
import type { Draft } from '../../../server/src/lsp/state/drafts/draft.ts';
import { scanInPieces } from '../../../server/src/lsp/state/drafts/scan-in-pieces.ts';
import { normalizeUri } from '../../../server/src/lsp/state/normalize-uri.ts';
import {
  type DraftWorkspace,
  type DraftWorkspaceOptions,
  draftWorkspace,
  loadedSmallManual,
} from '../../support/draft-workspace.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { folderWith, growFile } from '../../support/temporary-files.ts';

const NAME = 'Coordinación de Afiliación';

suite('drafts of the workspace', () => {
  test('nothing is listed, read or watched before somebody asks', async () => {
    const folder = folderWith({ 'a.md': NAME });
    const { read, watchers, index } = draftWorkspace({ folders: [folder] });
    await new Promise((resolve) => void setTimeout(resolve, 20));
    assert.deepEqual([read, watchers], [[], []]);
    await index.allDrafts(CancellationToken.None);
    assert.equal(read.length, 1);
    assert.deepEqual(watchers, [
      [{ globPattern: '**/*.{md,markdown,mdown,txt,text,tex,latex,mail,eml}' }, { globPattern: '**', kind: 4 }],
    ]);
  });

  test('the text of the editor wins over that on disk, and untitled documents count', async () => {
    const folder = folderWith({ 'a.md': `${NAME} y ${NAME}`, 'b.txt': NAME });
    const open = { [uriOf(folder, 'a.md')]: NAME, 'untitled:Untitled-1': `¿La ${NAME}?` };
    await checkDrafts({ folders: [folder], open }, { 'a.md': 1, 'Untitled-1': 1, 'b.txt': 1 });
  });

  test('without a folder there are the open documents', async () => {
    await checkDrafts({ open: { 'untitled:a': NAME } }, { a: 1 });
  });

  test('are those that the person chose, and none that the editor hides', async () => {
    const folder = folderWith({
      'a.md': NAME,
      'a.docx': NAME,
      'sub/OFICIO.TXT': NAME,
      'viejos/c.md': NAME,
      'oculto/d.md': NAME,
      'node_modules/e/README.md': NAME,
      'sin-buscar.md': NAME,
    });
    const settings = {
      manualOrganizacion: { borradores: { archivosExcluidos: ['viejos/**'] } },
      files: { exclude: { '**/oculto': true, '**/*.md': false, '**/a.md': { when: '$(basename).x' } } },
      search: { exclude: { '**/sin-*': true } },
    };
    await checkDrafts({ folders: [folder], settings }, { 'a.md': 1, 'OFICIO.TXT': 1 });
    const onlyWord = { manualOrganizacion: { borradores: { archivosIncluidos: ['*.docx'] } } };
    await checkDrafts({ folders: [folder], settings: onlyWord }, { 'a.docx': 1 });
  });

  test('of several folders, one inside the other, each is there once', async () => {
    const folder = folderWith({ 'a.md': NAME, 'sub/b.md': NAME });
    const other = folderWith({ 'c.md': NAME });
    await checkDrafts({ folders: [join(folder, 'sub'), folder, other] }, { 'b.md': 1, 'a.md': 1, 'c.md': 1 });
  });

  test('files are read again when they changed, and only those', async () => {
    const folder = folderWith({ 'a.md': NAME, 'b.md': NAME, 'sub/c.md': NAME });
    const workspace = draftWorkspace({ folders: [folder] });
    await workspace.index.allDrafts(CancellationToken.None);
    let changes = 0;
    workspace.index.onDidChange(() => void changes++);

    writeFileSync(join(folder, 'a.md'), `${NAME}, ${NAME}`);
    rmSync(join(folder, 'sub'), { recursive: true });
    workspace.index.filesChanged([uriOf(folder, 'a.md'), uriOf(folder, 'sub'), uriOf(folder, 'x.docx')]);
    assert.equal(changes, 1);
    assert.deepEqual(await countsOf(workspace), { 'a.md': 2, 'b.md': 1 });
    assert.deepEqual(workspace.read.slice(3).map(nameOf), ['a.md']);

    workspace.index.filesChanged([uriOf(folder, 'x.docx')]);
    assert.equal(changes, 1);
  });

  test('a client that does not tell of changes is answered from the disk each time', async () => {
    const folder = folderWith({ 'a.md': NAME });
    const workspace = draftWorkspace({ folders: [folder], isWatched: false });
    assert.deepEqual(await countsOf(workspace), { 'a.md': 1 });
    writeFileSync(join(folder, 'b.md'), NAME);
    assert.deepEqual(await countsOf(workspace), { 'a.md': 1, 'b.md': 1 });
    assert.equal(workspace.read.length, 2);
  });

  test('two who ask at once share one reading', async () => {
    const workspace = draftWorkspace({ folders: [folderWith({ 'a.md': NAME })] });
    await Promise.all([countsOf(workspace), countsOf(workspace)]);
    assert.equal(workspace.read.length, 1);
  });

  test('who no longer wants to know is answered at once with what there is', async () => {
    const workspace = draftWorkspace({ folders: [folderWith({ 'a.md': NAME })], open: { 'untitled:a': NAME } });
    assert.equal((await workspace.index.allDrafts(CancellationToken.Cancelled)).length, 1);
    assert.deepEqual(await countsOf(workspace), { a: 1, 'a.md': 1 });
  });

  test('a listing that fails is tried again at the next question', async () => {
    const workspace = draftWorkspace({ folders: [folderWith({ 'a.md': NAME })], firstListing: 'fails' });
    await assert.rejects(countsOf(workspace), /the disk is gone/);
    assert.deepEqual(await countsOf(workspace), { 'a.md': 1 });
  });

  test('the person may cancel, and is told that something is missing', async () => {
    const folder = folderWith({ 'a.md': NAME, 'b.md': NAME, 'c.md': NAME });
    const workspace = draftWorkspace({ folders: [folder], cancelAfter: 2 });
    assert.deepEqual(await countsOf(workspace), { 'a.md': 1, 'b.md': 1 });
    assert.match(workspace.told.join(), /los que faltaban al cancelar/);
  });
});

suite('drafts of the workspace: bad input', () => {
  test('a binary file and one of 200 MB are left out with one notice, and the rest is served', async () => {
    const folder = folderWith({
      'bueno.md': NAME,
      'foto.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'enorme.txt': '',
    });
    growFile(join(folder, 'enorme.txt'), 200_000_000);
    const workspace = draftWorkspace({ folders: [folder] });
    assert.deepEqual(await countsOf(workspace), { 'bueno.md': 1 });
    assert.deepEqual(workspace.told, [
      'Quedaron sin leer borradores de la carpeta de trabajo: 1 archivo de más de 5 MB (enorme.txt); 1 archivo que no es texto o no se puede leer (foto.txt). Se eligen en el ajuste «manualOrganizacion.borradores».',
    ]);
    workspace.index.settingsChanged();
    await countsOf(workspace);
    assert.equal(workspace.told.length, 1);
  });

  test('the 5001st file is left out with one notice', async () => {
    const files = Array.from({ length: 5001 }, (_, index) => [`${String(index).padStart(4, '0')}.md`, 'x'] as const);
    const workspace = draftWorkspace({ folders: [folderWith(Object.fromEntries(files))] });
    assert.equal((await workspace.index.allDrafts(CancellationToken.None)).length, 5000);
    assert.match(workspace.told.join(), /todos después de los primeros 5000/);
    assert.ok(1 < workspace.pauses());
  });

  test('mixed line ends count as editors count them', async () => {
    const folder = folderWith({ 'a.txt': `uno\r${NAME}\r\n\n\r${NAME}` });
    const [draft] = await draftWorkspace({ folders: [folder] }).index.allDrafts(CancellationToken.None);
    assert.deepEqual(placesIn(draft), ['1:0', '4:0']);
  });

  test('lone surrogates, in UTF-16, leave places right', async () => {
    const text = `\ud83d ${NAME} \ude00\n\ude00${NAME}`;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const open = { 'untitled:a': text };
    const workspace = draftWorkspace({ folders: [folderWith({ 'a.txt': utf16 })], open });
    const drafts = await workspace.index.allDrafts(CancellationToken.None);
    assert.deepEqual(drafts.map(placesIn), [
      ['0:2', '1:1'],
      ['0:2', '1:1'],
    ]);
  });

  test('a file in Windows-1252 keeps its accents', async () => {
    const [draft] = await draftWorkspace({
      folders: [folderWith({ 'viejo.txt': Buffer.from(`La ${NAME}`, 'latin1') })],
    }).index.allDrafts(CancellationToken.None);
    assert.deepEqual(
      draft?.mentionsOf(loadedSmallManual).map(({ form }) => form),
      ['exact'],
    );
  });

  test('a large draft is scanned in pieces, with the same result', async () => {
    const text = readGoldDrafts()
      .map((draft) => draft.text)
      .join('\n');
    let pauses = 0;
    const found = await scanInPieces(manualAnalysis, text.repeat(3), async () => void pauses++);
    assert.deepEqual(mentionsOf(found), manualAnalysis.findMentions(text.repeat(3)));
    assert.ok(2 < pauses);
  });
});

async function checkDrafts(options: DraftWorkspaceOptions, expected: Readonly<Record<string, number>>): Promise<void> {
  assert.deepEqual(await countsOf(draftWorkspace(options)), expected);
}

/** Mentions by name of the draft, in order. */
async function countsOf({ index }: DraftWorkspace): Promise<Readonly<Record<string, number>>> {
  const drafts = await index.allDrafts(CancellationToken.None);
  return Object.fromEntries(drafts.map((draft) => [nameOf(draft.uri), draft.mentionsOf(loadedSmallManual).length]));
}

function placesIn(draft: Draft | undefined): readonly string[] {
  const places = draft?.mentionsOf(loadedSmallManual).map(({ span }) => draft.document.positionAt(span.start)) ?? [];
  return places.map(({ line, character }) => `${line}:${character}`);
}

function uriOf(folder: string, path: string): string {
  return normalizeUri(pathToFileURL(join(folder, path)).toString());
}

function nameOf(uri: string): string {
  return uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
}
