import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { ServerHost } from '../../../server/src/lsp/host.ts';
import { type LineDocument, lineDocuments } from '../../../server/src/lsp/state/documents.ts';
import { namedPlaces } from '../../../server/src/lsp/state/named-places.ts';
import { sessionOf } from '../../../server/src/lsp/state/session.ts';
import { openState, type State } from '../../../server/src/lsp/state/state.ts';
import type { Subject } from '../../../server/src/lsp/state/subject.ts';
import { smallManualText } from '../../support/small-manual.ts';

const MANUAL = 'file:///manuales/a.manual';
const OTHER = 'file:///manuales/sin-usar.manual';
const DRAFT = 'untitled:oficio.md';
const NAME = 'Coordinación de Afiliación';

suite('what a document is', () => {
  test('a manual in use, whether it is open or not', async () => {
    const { kind, manuals } = await subjectAmong({}, MANUAL);
    assert.deepEqual([kind, manuals], ['manual', [MANUAL]]);
    assert.equal((await subjectAmong({ [MANUAL]: smallManualText }, MANUAL)).kind, 'manual');
  });

  test('a draft: what is open and no manual in use, written by the person or not', async () => {
    const open = { [DRAFT]: NAME, [OTHER]: smallManualText };
    assert.deepEqual(await subjectAmong(open, DRAFT), { kind: 'draft', manuals: [MANUAL], isChecked: true });
    assert.deepEqual(await subjectAmong(open, OTHER), { kind: 'draft', manuals: [MANUAL], isChecked: false });
  });

  test('a draft that is not checked: an older version, a document of another program', async () => {
    for (const uri of ['git:/oficio.md?ref=HEAD', 'output:registro']) {
      assert.equal((await subjectAmong({ [uri]: NAME }, uri)).isChecked, false, uri);
    }
  });

  test('nothing: what is neither', async () => {
    assert.equal((await subjectAmong({ [DRAFT]: NAME }, 'file:///otro.md')).kind, undefined);
  });

  test('a request goes on with the text that was there when it came', async () => {
    const open = documentsWith({ [DRAFT]: NAME });
    const asked = stateWith(open).subjectOf(DRAFT);
    open.set(DRAFT, lineDocuments.create(DRAFT, 'markdown', 2, 'Otro texto'));
    const subject = await asked;
    assert.deepEqual(unitsAt(subject, 3), ['8.2.1']);
  });

  test('both are read alike: the unit that is named at a place', async () => {
    const state = stateWith(documentsWith({ [DRAFT]: `La ${NAME}` }));
    assert.deepEqual(unitsAt(await state.subjectOf(DRAFT), 5), ['8.2.1']);
    assert.deepEqual(unitsAt(await state.subjectOf(DRAFT), 1), []);
    assert.deepEqual(unitsAt(undefined, 1), []);
    const lines = smallManualText.split('\n');
    const line = lines.findIndex((each) => each.includes(`8.2.1 ${NAME}`));
    const manual = await state.subjectOf(MANUAL);
    const place = namedPlaces(manual, { line, character: lines[line]?.indexOf(NAME) ?? 0 });
    assert.deepEqual(
      place.flatMap(({ mention }) => mention.units),
      ['8.2.1'],
    );
  });
});

suite('a name for what was worked out', () => {
  test('is the same as long as all that it was worked out from is', () => {
    const { resultIdOf } = stateWith(documentsWith({}));
    const [manuals, settings, text, edited] = [{}, {}, {}, {}];
    const before = resultIdOf(manuals, settings, text);
    assert.notEqual(resultIdOf(manuals, settings, edited), before);
    assert.notEqual(resultIdOf(manuals, {}, text), before);
    assert.equal(resultIdOf(manuals, settings, text), before);
  });
});

async function subjectAmong(open: Readonly<Record<string, string>>, uri: string) {
  const subject = await stateWith(documentsWith(open)).subjectOf(uri);
  return {
    kind: subject?.kind,
    manuals: subject?.manuals.map((manual) => manual.uri),
    ...(subject?.kind === 'draft' ? { isChecked: await subject.isChecked() } : {}),
  };
}

function unitsAt(subject: Subject | undefined, character: number): readonly string[] {
  return namedPlaces(subject, { line: 0, character }).flatMap(({ mention }) => mention.units);
}

function documentsWith(texts: Readonly<Record<string, string>>): Map<string, LineDocument> {
  return new Map(
    Object.entries(texts).map(([uri, text]) => {
      const language = uri.endsWith('.manual') ? 'manual-organizacion' : 'markdown';
      return [uri, lineDocuments.create(uri, language, 1, text)];
    }),
  );
}

/** The state of a server whose one configured manual is the small one. */
function stateWith(open: ReadonlyMap<string, LineDocument>): State {
  const documents = {
    get: (uri: string) => open.get(uri),
    all: () => [...open.values()],
    onDidOpen: () => undefined,
    onDidClose: () => undefined,
  } as unknown as TextDocuments<LineDocument>;
  const connection = {
    workspace: {
      getConfiguration: async (asked: unknown) => (asked === 'manualOrganizacion' ? { manuales: [MANUAL] } : []),
    },
  } as unknown as Connection;
  const host = { readText: async () => smallManualText, canonicalUri: (uri: string) => uri } as unknown as ServerHost;
  const capabilities: InitializeParams['capabilities'] = { workspace: { configuration: true } };
  const session = sessionOf({ processId: null, rootUri: null, capabilities });
  return openState(connection, host, session, documents);
}
