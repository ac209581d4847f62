import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { settingMoves } from '../../client/src/common/shell/setting-moves.ts';

/** What is set, by name: in the person's settings and in those of the workspace. */
type Files = Readonly<Record<string, { readonly globalValue?: unknown; readonly workspaceValue?: unknown }>>;

suite('settings under earlier names', () => {
  test('go to the names of today in the file where they are, the new one written first', () => {
    checkMoves(
      { manuals: { globalValue: ['a.txt'] }, citationStyle: { workspaceValue: 'short' } },
      {
        globalValue: {
          manuales: [
            ['manuales', ['a.txt']],
            ['manuals', undefined],
          ],
        },
        workspaceValue: {
          'citas.estilo': [
            ['citas.estilo', 'short'],
            ['citationStyle', undefined],
          ],
        },
      },
    );
  });

  test('of rules keep their level, and switches what they say, off as well as on', () => {
    checkMoves(
      { 'rules.wrong-name': { globalValue: 'off' }, 'hover.enabled': { globalValue: false } },
      {
        globalValue: {
          'ver.fichas': [
            ['ver.fichas', false],
            ['hover.enabled', undefined],
          ],
          'avisos.nombreMalEscrito': [
            ['avisos.nombreMalEscrito', 'off'],
            ['rules.wrong-name', undefined],
          ],
        },
        workspaceValue: {},
      },
    );
  });

  test('give way to what the name of today says in the same file, and to none in another', () => {
    checkMoves(
      {
        dragInserts: { globalValue: 'citation', workspaceValue: 'citation' },
        'citas.alArrastrar': { workspaceValue: 'name' },
      },
      {
        globalValue: {
          'citas.alArrastrar': [
            ['citas.alArrastrar', 'citation'],
            ['dragInserts', undefined],
          ],
        },
        workspaceValue: { 'citas.alArrastrar': [['dragInserts', undefined]] },
      },
    );
  });

  test('leave alone what never had another name', () => {
    checkMoves({ 'avisos.textosIgnorados': { workspaceValue: ['Divición'] } }, { globalValue: {}, workspaceValue: {} });
  });

  test('need nothing where the names of today are used, or none', () => {
    checkMoves({ manuales: { globalValue: ['a.txt'] } }, { globalValue: {}, workspaceValue: {} });
  });
});

type Moves = Readonly<Record<string, readonly (readonly [name: string, value: unknown])[]>>;

function checkMoves(files: Files, expected: Readonly<Record<'globalValue' | 'workspaceValue', Moves>>): void {
  for (const place of ['globalValue', 'workspaceValue'] as const) {
    const moves = [...settingMoves((name) => files[name], place)];
    assert.deepEqual(
      Object.fromEntries(moves.map(([setting, steps]) => [setting, steps.map(({ name, value }) => [name, value])])),
      expected[place],
    );
  }
}
