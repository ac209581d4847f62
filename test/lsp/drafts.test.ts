import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import {
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CancellationTokenSource,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type DocumentHighlight,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type Range,
  type SemanticTokens,
  type TypeHierarchyItem,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { WHOSE_MATTER_REQUEST, type WhoseMatter } from '../../server/src/protocol/whose-matter.ts';
import { assertEach } from '../support/assert-each.ts';
import { startTestServer, type TestServer, withTestServer } from '../support/language-server.ts';

const VIRTUAL_MANUAL = 'manual-organizacion:/manual-dir-imss.manual';

const CAPABILITIES = {
  workspace: {
    configuration: true,
    textDocumentContent: {},
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  textDocument: {
    definition: { linkSupport: true },
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
};

suite('mentions over the protocol', () => {
  let server: TestServer;
  let ask: <Result>(method: string, params: unknown) => Promise<Result>;
  before(async () => {
    server = await startTestServer({
      capabilities: CAPABILITIES,
      initializationOptions: {
        showReferencesCommand: 'x.references',
        explainCommand: 'x.explain',
        tellFixedCommand: 'x.tellFixed',
        whoseMatterCommand: 'x.whose',
        ignoreTextCommand: 'x.ignore',
      },
    });
    ask = (method, params) => server.connection.sendRequest(method, params);
  });
  after(() => server.stop());

  test('at least 20 kinds of answers are offered', () => {
    const providers = Object.entries(server.initialized.capabilities).filter(
      ([name, value]) => name.endsWith('Provider') && value !== undefined && value !== false,
    );
    assert.ok(20 <= providers.length, String(providers.length));
  });

  test('a cited duty: whole, its place in the manual, all who cite it', async () => {
    const uri = server.open('Conforme al numeral 8.2, función 1, inciso c), y otra vez la función 1 del numeral 8.2.');
    const text = async (character: number) =>
      JSON.stringify((await ask<Hover>('textDocument/hover', at(uri, 0, character))).contents).replaceAll('\\', '');
    assert.match(await text(27), /8\.2 · Unidad de Incorporación al Seguro Social.*Función 1 de 44.*a\).*k\)/);
    assert.match(await text(40), /Función 1 de 44.*- c\)/);
    assert.doesNotMatch(await text(40), /- d\)/);
    assert.match(await text(21), /Función 1 de 44.*Funciones según el Manual \(44\)/);
    const links = await ask<LocationLink[]>('textDocument/definition', at(uri, 0, 27));
    assert.deepEqual(
      links.map(({ targetSelectionRange }) => targetSelectionRange.start.line + 1),
      [522],
    );
    const params = { ...at(uri, 0, 27), context: { includeDeclaration: true } };
    const references = await ask<Location[]>('textDocument/references', params);
    assert.deepEqual(
      references.filter((place) => place.uri === uri).map(({ range }) => range.start.character),
      [25, 61],
    );
    assert.equal(references.length, 3);
    const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', at(uri, 0, 27));
    assert.equal(highlights.length, 2);
  });

  test('a former name: its card, its event and the unit of today', async () => {
    const uri = server.open('La Coordinación de Cobro Coactivo');
    const hover = await ask<Hover>('textDocument/hover', at(uri, 0, 8));
    const shown = JSON.stringify(hover.contents).replaceAll('\\', '');
    assert.match(shown, /Denominación anterior: Coordinación de Cobro Coactivo/);
    assert.match(shown, /8\.3\.1 · Coordinación de Cobranza/);
    assert.match(shown, /renglón 236 del Manual/);
    const links = await ask<LocationLink[]>('textDocument/definition', at(uri, 0, 8));
    assert.deepEqual(
      links.map(({ targetSelectionRange }) => targetSelectionRange.start.line + 1),
      [236, 1608],
    );
  });

  test('references count all open drafts, the heading when asked for', async () => {
    const first = server.open('División de Normatividad y Evaluación\nDiv. de Normatividad y Evaluación');
    const second = server.open('la DIVISION DE NORMATIVIDAD Y EVALUACION', 'latex');
    for (const includeDeclaration of [false, true]) {
      const found = await ask<Location[]>('textDocument/references', {
        ...at(first, 0, 3),
        context: { includeDeclaration },
      });
      assert.deepEqual(
        found.map(({ uri }) => uri).toSorted(),
        [first, first, second, ...(includeDeclaration ? [VIRTUAL_MANUAL] : [])].toSorted(),
      );
    }
    const highlights = await ask<unknown[]>('textDocument/documentHighlight', at(first, 0, 3));
    assert.equal(highlights.length, 2);
  });

  test('renaming offers the official name and asks to confirm each place', async () => {
    const uri = server.open('la Divición de Cobro Coactivo y la DIVISION DE COBRO COACTIVO');
    const prepared = await ask<{ range: Range; placeholder: string }>('textDocument/prepareRename', at(uri, 0, 6));
    assert.equal(prepared.placeholder, 'División de Cobro Coactivo');
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at(uri, 0, 6), newName: prepared.placeholder });
    assert.deepEqual(
      Object.values(edit.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
    const edits = edit.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
    assert.deepEqual(edits.map(newTextOf), ['División', 'DIVISIÓN']);
  });

  test('renaming what several units may be is refused with the reason', async () => {
    const uri = server.open('la Subjefatura de División de Normatividad');
    await assert.rejects(ask('textDocument/prepareRename', at(uri, 0, 6)), /Varias unidades tienen este nombre/);
  });

  test('a head word and a blank open the list; the card comes when an item is looked at', async () => {
    const uri = server.open('A la Coordinación de ');
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
    const list = await ask<CompletionList>('textDocument/completion', { ...at(uri, 0, 21), context });
    const item = list.items.find(({ label }) => label === 'Coordinación de Afiliación');
    assert.ok(item && item.documentation === undefined);
    assert.deepEqual(item.textEdit && 'range' in item.textEdit && item.textEdit.range, {
      start: { line: 0, character: 5 },
      end: { line: 0, character: 21 },
    });
    const resolved = await ask<CompletionItem>('completionItem/resolve', item);
    assert.match(JSON.stringify(resolved.documentation), /Funciones según el Manual \(45\)/);
  });

  test('what was typed without accents is found by clients that compare letter by letter', async () => {
    const uri = server.open('la coordinacion de afi');
    const list = await ask<CompletionList>('textDocument/completion', {
      ...at(uri, 0, 22),
      context: { triggerKind: CompletionTriggerKind.Invoked },
    });
    assert.deepEqual(
      list.items.map(({ label, filterText }) => [label, filterText]),
      [['Coordinación de Afiliación', 'coordinacion de afiliacion']],
    );
  });

  test('a blank in plain prose opens nothing', async () => {
    const uri = server.open('Sin otro particular, ');
    const context = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
    assert.equal(await ask('textDocument/completion', { ...at(uri, 0, 21), context }), null);
  });

  test('type hierarchy: the superior and the subordinates', async () => {
    const uri = server.open('Unidad de Fiscalización y Cobranza');
    const [item] = await ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', at(uri, 0, 3));
    const above = await ask<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item });
    const below = await ask<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item });
    assert.deepEqual(
      [item?.detail, above.map(({ detail }) => detail), below.map(({ detail }) => detail)],
      ['8.3', ['8.1'], ['8.3.1', '8.3.2', '8.3.3']],
    );
  });

  test('call hierarchy: the units that duties name', async () => {
    const uri = server.open('División de Vigencia de Derechos');
    const [item] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(uri, 0, 3));
    const calls = await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.ok(0 < calls.length);
    assertEach(calls, ({ fromRanges }) => 0 < fromRanges.length);
  });

  test('semantic tokens: whole, a range and the difference', async () => {
    const uri = server.open('Coordinación de Afiliación\n\nCoordinación de Cobro Coactivo');
    const whole = await ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual(whole.data, [0, 0, 26, 0, 0, 2, 0, 30, 0, 1]);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
    const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument: { uri }, range });
    assert.deepEqual(part.data, [2, 0, 30, 0, 1]);
    const delta = await ask<{ edits: unknown[] }>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: whole.resultId,
    });
    assert.deepEqual(delta.edits, []);
  });

  test('above each heading of the manual, how often drafts name the unit', async () => {
    server.open('la Subjefatura de División de Convenios de Pago');
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: VIRTUAL_MANUAL } });
    assert.equal(lenses.length, 97);
    const titles = await Promise.all(
      ['8.3.1.2.1', '8.6.3'].map(async (number) => {
        const lens = lenses.find(({ data }) => data.number === number);
        return (await ask<CodeLens>('codeLens/resolve', lens)).command;
      }),
    );
    assert.deepEqual(
      titles.map((command) => command?.title),
      ['1 mención en 1 borrador', 'Sin menciones en los borradores'],
    );
    assert.equal(titles[0]?.command, 'x.references');
  });

  test('a diagnostic has its rule, the line of the manual and fixes whose edits come when chosen', async () => {
    const uri = server.open('la Coordinación de Afilición informa');
    const [diagnostic] = await pull(uri);
    assert.deepEqual([diagnostic?.code, diagnostic?.severity], ['wrong-name', DiagnosticSeverity.Warning]);
    assert.match(String(diagnostic?.message), /Según el Manual: «Coordinación de Afiliación» \(8\.2\.1\)/);
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.range.start.line, 598);
    const page = String(diagnostic?.codeDescription?.href);
    const { text } = await ask<{ text: string }>('workspace/textDocumentContent', { uri: page });
    assert.match(text, /^# Nombre mal escrito\n[\s\S]*manualOrganizacion\.avisos\.nombreMalEscrito/);
    assert.deepEqual(await pull(server.open(text, 'markdown', page)), [], 'the page itself is no draft');
    const actions = await quickFixes(uri, diagnostic);
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Cambiar por «Coordinación de Afiliación»',
        'Ignorar «nombre mal escrito» aquí',
        'Ignorar «nombre mal escrito» en todo el documento',
        'No señalar «Coordinación de Afilición» en ningún borrador (se anota en los ajustes)',
        '¿Por qué? La regla «nombre mal escrito»',
      ],
    );
    assert.equal(actions[0]?.edit, undefined);
    const resolved = await ask<CodeAction>('codeAction/resolve', actions[0]);
    assert.deepEqual(textsOf(resolved.edit), ['Afiliación']);
    assert.deepEqual(actions.at(-1)?.command?.arguments, ['wrong-name']);
  });

  test('what a draft gives to another unit is a hint, from which one asks whose matter it is', async () => {
    const matter = 'consolidará la información de la Cuenta de la Hacienda Pública Federal.';
    const uri = server.open(`Hola. La División de Desarrollo Humano ${matter}`);
    const [diagnostic] = await pull(uri);
    assert.deepEqual([diagnostic?.code, diagnostic?.severity], ['other-competence', DiagnosticSeverity.Hint]);
    assert.equal(diagnostic?.relatedInformation?.[0]?.location.uri, VIRTUAL_MANUAL);
    const card = await ask<Hover>('textDocument/hover', at(uri, 0, 30));
    assert.match(JSON.stringify(card.contents), /esto no está entre las funciones de .*Confírmelo en el Manual.*---/);
    const [ask1] = await quickFixes(uri, diagnostic);
    assert.deepEqual([ask1?.title, ask1?.command?.command], ['¿A quién corresponde?', 'x.whose']);
    const [textDocument, range] = ask1?.command?.arguments ?? [];
    const answer = await ask<WhoseMatter>(WHOSE_MATTER_REQUEST.method, { textDocument: { uri: textDocument }, range });
    assert.equal(answer.sentence, `La División de Desarrollo Humano ${matter}`);
    const [first] = answer.duties;
    assert.match(`${first?.unit} ${first?.verb}`, /^8\.5\.4(?:\.1)? \p{Ll}+$/u);
    assert.ok(first?.highlights.some(({ start, end }) => first.text.slice(start, end) === 'Hacienda Pública Federal'));
    const nothing = { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } };
    assert.equal(
      await ask(WHOSE_MATTER_REQUEST.method, { textDocument: { uri: 'file:///x.md' }, range: nothing }),
      null,
    );
  });

  test('a name of another level has the card of the unit that bears it', async () => {
    const uri = server.open('La Coordinación de Servicios Estratégicos informa.');
    const [diagnostic] = await pull(uri);
    assert.equal(diagnostic?.code, 'wrong-level');
    const card = await ask<Hover>('textDocument/hover', at(uri, 0, 30));
    assert.match(JSON.stringify(card.contents), /8\S+4 · Unidad de Servicios Estratégicos/);
    assert.deepEqual(card.range, diagnostic.range);
  });

  test('the fix of a name that units share says whose branch each is of', async () => {
    const uri = server.open('La Subjefatura de División de Normatividad informa.');
    const [diagnostic] = await pull(uri);
    assert.deepEqual(
      (await quickFixes(uri, diagnostic)).slice(0, 2).map(({ title }) => title),
      [
        'Agregar «(numeral 8.3.1.3.2)»: la de División de Normatividad y Determinación de Créditos Fiscales',
        'Agregar «(numeral 8.3.3.1.1)»: la de División de Normatividad y Evaluación',
      ],
    );
  });

  test('a document of 21 MB is left alone with one notice, and the next is served', async () => {
    const large = server.open(`La Divición de Dictamen\n${'x'.repeat(21_000_000)}`);
    assert.deepEqual(await pull(large), []);
    assert.equal(await ask('textDocument/hover', at(large, 0, 5)), null);
    assert.equal(server.shown.length, 1);
    server.close(large);
    assert.equal((await pull(server.open('La Divición de Dictamen'))).length, 1);
  });

  test('the ignore fix silences the diagnostic', async () => {
    const text = 'Hola.\n  la Coordinación de Afilición informa';
    const uri = server.open(text, 'latex');
    const actions = await quickFixes(uri, (await pull(uri))[0]);
    const { edit } = await ask<CodeAction>('codeAction/resolve', actions[1]);
    assert.deepEqual(textsOf(edit), [' % manual:ignore wrong-name']);
    const ignored = server.open('Hola.\n  la Coordinación de Afilición informa % manual:ignore wrong-name', 'latex');
    assert.deepEqual(await pull(ignored), []);
  });

  test('all names are mended at once, for who asks for it', async () => {
    const uri = server.open('la Coordinación de Afilición y la Unidad de Corrección y Dictamen');
    const actions = await ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Corregir todos los nombres (2)', 'source.fixAll.manualOrganizacion']],
    );
    assert.deepEqual(textsOf((await ask<CodeAction>('codeAction/resolve', actions[0])).edit), [
      'Afiliación',
      'Coordinación',
    ]);
    const [, count, locations] = actions[0]?.command?.arguments ?? [];
    assert.equal(count, 2);
    assert.deepEqual(
      locations.map(({ range }: Location) => [range.start.character, range.end.character]),
      [
        [3, 29],
        [35, 72],
      ],
    );
  });

  test('an unchanged draft is answered as unchanged, alone and in the workspace', async () => {
    const uri = server.open('la UFC');
    const first = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(first.kind === 'full' && first.resultId !== undefined);
    const again = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId: first.resultId,
    });
    assert.equal(again.kind, 'unchanged');
    const { items } = await ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [{ uri, value: first.resultId }],
    });
    assert.equal(items.find((item) => item.uri === uri)?.kind, 'unchanged');
    assert.ok(items.some((item) => item.kind === 'full'));
  });

  test('a draft that is gone loses its problems', async () => {
    const uri = 'file:///gone/oficio.md';
    const { items } = await ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [{ uri, value: 'x' }],
    });
    const gone = items.find((item) => item.uri === uri);
    assert.deepEqual(gone?.kind === 'full' && gone.items, []);
  });

  test('problems of many drafts come in parts, those of open ones first', async () => {
    const uris = Array.from({ length: 60 }, () => server.open('la Divición de Dictamen'));
    const parts: WorkspaceDiagnosticReport[] = [];
    const listener = server.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'p', (part) => {
      parts.push(part);
    });
    const last = await ask<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'p',
    });
    listener.dispose();
    assert.ok(0 < parts.length);
    const told = [...parts, last].flatMap(({ items }) => items.map(({ uri }) => uri));
    assert.equal(new Set(told).size, told.length);
    assertEach(uris, (uri) => told.includes(uri));
    for (const uri of uris) {
      server.close(uri);
    }
  });

  test('who no longer wants the problems of the workspace is told that they were cancelled', async () => {
    // Enough to read that the answer cannot be there before the request is taken back.
    const text = 'La División de Dictamen revisa el asunto con la Coordinación de Afilición.\n\n'.repeat(200);
    const open = Array.from({ length: 30 }, (_, index) => server.open(`${index}\n\n${text}`));
    const source = new CancellationTokenSource();
    const asked = server.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    for (const uri of open) {
      server.close(uri);
    }
  });

  test('in the manual itself a name has its number too, where it is wanted', async () => {
    const { text } = await ask<{ text: string }>('workspace/textDocumentContent', { uri: VIRTUAL_MANUAL });
    const uri = server.open(text, 'manual-organizacion', VIRTUAL_MANUAL);
    const line = text.split('\n').findIndex((one) => one.includes('Proponer a la Coordinación de Fiscalización'));
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const hints = () => ask<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range });
    assert.ok(!(await hints())?.some(({ label }) => label === '8.3.3'));
    await server.configure({ ver: { numerales: true } });
    assert.ok((await hints())?.some(({ label }) => label === '8.3.3'));
    await server.configure({});
    server.close(uri);
  });

  test('settings change severities and turn rules and features on and off, without restart', async () => {
    const uri = server.open('la Coordinación de Afilición; División de Dictamen; conforme al numeral 8.2.1');
    await server.configure({
      ver: { fichas: false, numerales: true, enlaces: true },
      avisos: { nombreMalEscrito: 'error' },
    });
    assert.deepEqual(
      (await pull(uri)).map(({ severity }) => severity),
      [DiagnosticSeverity.Error],
    );
    assert.equal(await ask('textDocument/hover', at(uri, 0, 8)), null);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 70 } };
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['8.2.1', '8.3.2.2'],
    );
    const links = await ask<{ target: string }[]>('textDocument/documentLink', { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ target }) => target),
      [`${VIRTUAL_MANUAL}#L599`],
    );
    const citing = server.open('numeral 8.2.1, función 2');
    const cited = await ask<{ target: string }[]>('textDocument/documentLink', { textDocument: { uri: citing } });
    assert.deepEqual(
      cited.map(({ target }) => target),
      [`${VIRTUAL_MANUAL}#L599`, `${VIRTUAL_MANUAL}#L611`],
    );
    const ignored = ['coordinación de  AFILICIÓN'];
    await server.configure({ avisos: { textosIgnorados: ignored } });
    assert.deepEqual(await pull(uri), []);
    assert.equal((await pull(server.open('la Coordinación de Afilicción'))).length, 1);
    await server.configure({ avisos: { nombreMalEscrito: 'off' } });
    assert.deepEqual(await pull(uri), []);
    assert.equal(await ask('textDocument/inlayHint', { textDocument: { uri }, range }), null);
    await server.configure({});
  });

  async function pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  function quickFixes(uri: string, diagnostic: Diagnostic | undefined): Promise<CodeAction[]> {
    return ask('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
  }
});

suite('a client that shows no documents of the server', () => {
  for (const [locale, page] of [
    ['es', 'rules.md'],
    ['en', 'rules.en.md'],
  ] as const) {
    test(`finds the rule of a problem explained in docs/${page}`, async () => {
      const capabilities = { textDocument: { diagnostic: { codeDescriptionSupport: true } } };
      await withTestServer({ capabilities, locale }, async (server) => {
        const { items } = await server.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument: { uri: server.open('la Coordinación de Afilición') },
        });
        const href = new URL(String(items[0]?.codeDescription?.href));
        assert.ok(href.pathname.endsWith(`/docs/${page}`), href.pathname);
        assert.match(readFileSync(href, 'utf8'), new RegExp(`^<a id="${href.hash.slice(1)}"></a>$`, 'm'));
      });
    });
  }
});

suite('a client that does not ask for diagnostics', () => {
  test('gets them with each change, edits at once, and none when the draft is closed', async () => {
    await withTestServer({ capabilities: {}, locale: 'en' }, async (server) => {
      const reports: Diagnostic[][] = [];
      let arrived = () => {};
      server.connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
          reports.push(diagnostics);
          arrived();
        },
      );
      const next = () =>
        new Promise<void>((resolve) => {
          arrived = resolve;
        });
      let report = next();
      const uri = server.open('la Coordinación de Afilición');
      await report;
      assert.match(String(reports.at(-1)?.[0]?.message), /No unit is named/);
      const [fix] = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: reports.at(-1)?.[0]?.range,
        context: { diagnostics: [] },
      });
      assert.deepEqual(textsOf(fix?.edit), ['Afiliación']);
      report = next();
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await report;
      assert.deepEqual(reports.at(-1), []);
    });
  });
});

function at(uri: string, line: number, character: number) {
  return { textDocument: { uri }, position: { line, character } };
}

function textsOf(edit: WorkspaceEdit | undefined): readonly unknown[] {
  const changed = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  return [...changed, ...Object.values(edit?.changes ?? {}).flat()].map(newTextOf);
}

function newTextOf(edit: object): unknown {
  return 'newText' in edit ? edit.newText : undefined;
}
