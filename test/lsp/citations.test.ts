import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { type CompletionItem, type CompletionList, CompletionTriggerKind } from 'vscode-languageserver';
import type { Citable, CiteResult } from '../../server/src/protocol/citations.ts';
import type { DutyOutline } from '../../server/src/protocol/duties.ts';
import { startTestServer, type TestServer, withTestServer } from '../support/language-server.ts';

const MANUAL = 'manual-organizacion:/manual-dir-imss.manual';

suite('citations over LSP', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(() => server.stop());

  const cite = (id: unknown, templates?: unknown) =>
    server.connection.sendRequest<CiteResult | null>('manualOrganizacion/cite', { manual: MANUAL, id, templates });
  const citableAt = (uri: string, line: number, character: number) =>
    server.connection.sendRequest<readonly Citable[]>('manualOrganizacion/citableAt', {
      textDocument: { uri },
      position: { line, character },
    });

  test('a duty comes in every style, the default first, with name, number, posts and duties', async () => {
    const result = (await cite('8.3.1.3.1#1')) ?? assert.fail();
    assert.deepEqual(
      result.citations.map(({ style, label }) => `${style}: ${label}`),
      [
        'numeral: Cita completa',
        'short: Cita corta',
        'quotation: Con transcripción literal',
        'markdown: Enlace de Markdown',
        'bibtex: BibTeX',
        'csl-json: CSL-JSON (Zotero, Pandoc)',
      ],
    );
    assert.match(
      result.citations[0]?.text ?? '',
      /^numeral 8\.3\.1\.3\.1, función 1 \(en orden de aparición\), del Manual/,
    );
    assert.match(result.citations[3]?.text ?? '', /\]\(manual-organizacion:\/manual-dir-imss\.manual#L1916\)/);
    assert.equal(result.number, '8.3.1.3.1');
    assert.match(result.name, /^Subjefatura de División de Determinación/);
    assert.match(result.posts[0]?.text ?? '', /^la persona titular de la Subjefatura/);
    assert.match(result.duties, /^\*\*8\.3\.1\.3\.1 Subjefatura.*\*\*\n\n1\. Elaborar y presentar/);
    assert.match(result.duties, /\n3\. .*:\n {3}- a\) Determinación/);
  });

  test('own templates come last, with what is wrong in them', async () => {
    const templates = { Mía: 'fracción {funcion} de {unidad}', Mala: '{foo} [{numeral}', Nada: 5 };
    const { citations } = (await cite('8.2.1#3', templates)) ?? assert.fail();
    assert.deepEqual(citations.slice(6), [
      { style: 'own', label: 'Mía', text: 'fracción 3 de la Coordinación de Afiliación' },
      {
        style: 'own',
        label: 'Mala',
        text: '{foo} [8.2.1',
        problem:
          'Plantilla de cita «Mala»: no existe el dato {foo} (carácter 1); falta cerrar un corchete [ (carácter 7).',
      },
    ]);
  });

  test('items that the duties request lists can be cited by their id', async () => {
    const duties = await server.connection.sendRequest<readonly DutyOutline[]>('manualOrganizacion/duties', {
      manual: MANUAL,
      unit: '8.3.1.3.1',
    });
    const nested = duties[2]?.items.at(-2)?.items[4];
    assert.equal(nested?.id, '8.3.1.3.1#3.h.5');
    const { citations } = (await cite(nested?.id)) ?? assert.fail();
    assert.match(citations[1]?.text ?? '', /función 3, inciso h\), viñeta 5/);
  });

  test('what a manual does not have is answered with nothing', async () => {
    assert.equal(await cite('8.9'), null);
    assert.equal(await cite(undefined), null);
    const elsewhere = { manual: 'file:///otro.txt', id: '8.1' };
    assert.equal(await server.connection.sendRequest('manualOrganizacion/cite', elsewhere), null);
  });

  test('the caret says what to cite: item, duty or unit in the manual, a named unit in a draft', async () => {
    assert.deepEqual(await citableAt(MANUAL, 598, 3), [{ manual: MANUAL, id: '8.2.1' }]);
    assert.deepEqual(await citableAt(MANUAL, 1915, 20), [{ manual: MANUAL, id: '8.3.1.3.1#1' }]);
    assert.deepEqual(await citableAt(MANUAL, 1936, 20), [{ manual: MANUAL, id: '8.3.1.3.1#3.i' }]);
    assert.deepEqual(await citableAt(MANUAL, 1, 0), []);
    const draft = server.open('😀 la Coordinación de Afiliación y la Subjefatura de División de Normatividad');
    assert.deepEqual(await citableAt(draft, 0, 10), [{ manual: MANUAL, id: '8.2.1' }]);
    assert.deepEqual(
      (await citableAt(draft, 0, 50)).map(({ id }) => id),
      ['8.3.1.3.2', '8.3.3.1.1'],
    );
    assert.deepEqual(await citableAt(draft, 0, 0), []);
    assert.deepEqual(await citableAt('file:///cerrado.md', 0, 0), []);
  });

  test('labels follow the language of the client, citations stay Spanish', async () => {
    await withTestServer({ locale: 'en' }, async ({ connection }) => {
      const params = { manual: MANUAL, id: '8.2.1', templates: { Bad: '{foo}' } };
      const result = await connection.sendRequest<CiteResult>('manualOrganizacion/cite', params);
      assert.equal(result.citations[0]?.label, 'Full citation');
      assert.match(result.citations[0]?.text ?? '', /^numeral 8\.2\.1 del Manual/);
      assert.ok(!result.citations.some(({ style }) => style === 'quotation'), 'a unit has no words of its own');
      assert.equal(result.citations.at(-1)?.problem, 'Citation template “Bad”: there is no value {foo} (character 1).');
    });
  });
});

suite('citations while writing', () => {
  const NUMERAL = 'numeral 8.3.1.3.1, función 1 (en orden de aparición), del Manual de Organización';
  const at = (text: string) => ({ line: 0, character: text.length });

  async function complete(
    server: TestServer,
    text: string,
    { languageId = 'markdown', typed }: { readonly languageId?: string; readonly typed?: string } = {},
  ): Promise<readonly CompletionItem[]> {
    const context =
      typed === undefined
        ? { triggerKind: CompletionTriggerKind.Invoked }
        : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed };
    const list = await server.connection.sendRequest<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: server.open(text, languageId) },
      position: at(text),
      context,
    });
    return list?.items ?? [];
  }
  const textsOf = (items: readonly CompletionItem[]) =>
    items.map(({ textEdit }) => (textEdit && 'range' in textEdit ? textEdit.newText : ''));

  test('"@" and a number write the citation in place of what was typed; its words come when it is looked at', async () => {
    await withTestServer({}, async (server) => {
      const text = '😀 según @8.3.1.3.1 función 1';
      const [item] = await complete(server, text);
      assert.ok(item?.textEdit && 'range' in item.textEdit && item.textEdit.newText.startsWith(NUMERAL));
      assert.deepEqual(item.textEdit.range, { start: { line: 0, character: 9 }, end: at(text) });
      assert.match(item.label, /^8\.3\.1\.3\.1, función 1: Elaborar y presentar/);
      assert.equal(item.documentation, undefined);
      const resolved = await server.connection.sendRequest<CompletionItem>('completionItem/resolve', item);
      assert.match(JSON.stringify(resolved.documentation), /pp\. 139 y ss\..*> Elaborar y presentar para su revisión/);
    });
  });

  test('a duty that is named exactly comes in every style', async () => {
    await withTestServer({}, async (server) => {
      const items = await complete(server, '@8.3.1.3.1 función 3');
      assert.deepEqual(
        items.slice(1, 6).map(({ label }) => label),
        ['Cita corta', 'Con transcripción literal', 'Enlace de Markdown', 'BibTeX', 'CSL-JSON (Zotero, Pandoc)'],
      );
      assert.match(items[6]?.label ?? '', /^8\.3\.1\.3\.1, función 3, inciso a\): /);
    });
  });

  test('the style and the templates that are set count', async () => {
    const plantillas = { Mía: '{numeral}, f. {funcion}', Nada: 5 };
    await withTestServer({ settings: { citas: { estilo: 'own', plantillas } } }, async (server) => {
      assert.equal(textsOf(await complete(server, '@8.3.1.3.1 1'))[0], '8.3.1.3.1, f. 1');
    });
    await withTestServer({ settings: { citas: { estilo: 'short' } } }, async (server) => {
      assert.equal(textsOf(await complete(server, '@8.3.1.3.1 1'))[0], 'numeral 8.3.1.3.1, función 1 (pp. 139 y ss.)');
    });
    await withTestServer({ settings: { citas: { estilo: 7, plantillas: 'nada' } } }, async (server) => {
      assert.ok(textsOf(await complete(server, '@8.3.1.3.1 1'))[0]?.startsWith(NUMERAL));
    });
  });

  test('markup of a template is left to the person', async () => {
    const plantillas = { Cursiva: '\\emph\\{{nombre}\\}' };
    await withTestServer({ settings: { citas: { estilo: 'own', plantillas } } }, async (server) => {
      const [written] = textsOf(await complete(server, '@8.2.1', { languageId: 'latex' }));
      assert.equal(written, '\\emph{Coordinación de Afiliación}');
    });
  });

  test('"@" and "función " open the list by themselves; other prose does not', async () => {
    await withTestServer({}, async (server) => {
      assert.equal((await complete(server, 'según @', { typed: '@' })).length, 97);
      assert.ok(
        (await complete(server, 'numeral 8.3.1.3.1, función ', { typed: ' ' }))[0]?.label.startsWith(
          '8.3.1.3.1, función 1: ',
        ),
      );
      assert.deepEqual(await complete(server, 'numeral 8.3.1.3.1, así ', { typed: ' ' }), []);
      assert.equal(
        (await complete(server, 'numeral 8.2.1, la Coordinación de afi'))[0]?.label,
        'Coordinación de Afiliación',
      );
      const both = await complete(server, 'numeral 8.2.1, función de la Coordinación de afi');
      assert.equal(both[0]?.label, 'Coordinación de Afiliación');
      assert.deepEqual(await complete(server, 'tramites@', { typed: '@' }), []);
    });
  });
});
