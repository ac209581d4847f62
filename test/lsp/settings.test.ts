import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { RULE_SETTINGS, readSetting, SETTING_NAMES } from '../../server/src/protocol/settings.ts';
import { startTestServer, type TestServer, withTestServer } from '../support/language-server.ts';

suite('settings of any editor', () => {
  test('are understood under their earlier names', async () => {
    const inlayHints = { inlayHints: { enabled: true }, hover: { enabled: false } };
    await withTestServer({ settings: { ...inlayHints, rules: { 'wrong-name': 'off' } } }, async (server) => {
      const uri = server.open('La División de Dictamen y la Cordinación de Afiliación.');
      assert.deepEqual(await hintsOf(server, uri), ['8.3.2.2', '8.2.1']);
      assert.equal(await hover(server, uri), null);
      assert.deepEqual((await pull(server, uri)).items, []);
    });
  });

  test('that name manuals are, too', async () => {
    const server = await startTestServer({ settings: { manuals: ['/no-existe.txt'] } });
    try {
      await hover(server, server.open('División de Dictamen'));
      assert.match(server.shown.join('\n'), /«\/no-existe\.txt».*«manualOrganizacion\.manuales»/s);
    } finally {
      await server.stop();
    }
  });

  test('count under the name of today, unless that has its initial value only', () => {
    const read = (given: Readonly<Record<string, unknown>>) =>
      readSetting((name) => given[name], 'citas.estilo', 'numeral');
    assert.equal(read({}), 'numeral');
    assert.equal(read({ citationStyle: 'short' }), 'short');
    assert.equal(read({ citationStyle: 'short', 'citas.estilo': 'numeral' }), 'short');
    assert.equal(read({ citationStyle: 'short', 'citas.estilo': 'bibtex' }), 'bibtex');
    assert.equal(read({ citationStyle: null, 'citas.estilo': null }), 'numeral');
    const lists = (given: Readonly<Record<string, unknown>>) => readSetting((name) => given[name], 'manuales', []);
    assert.deepEqual(lists({ manuals: ['a.txt'], manuales: [] }), ['a.txt']);
  });

  test('have a name of their own each, and rules are among them', () => {
    assert.equal(new Set(SETTING_NAMES).size, SETTING_NAMES.length);
    assert.deepEqual(
      Object.values(RULE_SETTINGS).filter((name) => !SETTING_NAMES.includes(name)),
      [],
    );
  });
});

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 70 } };

async function hintsOf({ connection }: TestServer, uri: string): Promise<readonly unknown[]> {
  const hints = await connection.sendRequest<{ label: unknown }[] | null>('textDocument/inlayHint', {
    textDocument: { uri },
    range,
  });
  return (hints ?? []).map(({ label }) => label);
}

function hover({ connection }: TestServer, uri: string): Promise<unknown> {
  return connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 6 } });
}

function pull({ connection }: TestServer, uri: string): Promise<{ readonly items: readonly unknown[] }> {
  return connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}
