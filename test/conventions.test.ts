import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { assertLinear } from './support/growth.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

suite('the core', () => {
  const files = globSync('server/src/core/**/*.ts', { cwd: root });

  test('no two exports have one name', () => {
    const exported = files.flatMap((file) => exportsOf(read(file)).map((name) => ({ name, file })));
    const shared = [...Map.groupBy(exported, ({ name }) => name)]
      .map(([name, places]) => [name, ...new Set(places.map(({ file }) => file))])
      .filter(([, ...places]) => 1 < places.length);
    assert.deepEqual(shared, []);
    assert.ok(files.length < exported.length);
  });

  test('exports are seen however they are declared: the canary', () => {
    const code =
      'export function one() {}\nexport function* two() {}\nexport const three = 3;\nexport interface Four {}\n' +
      "export type Five = 5;\nexport { six, seven as eight } from './nine.ts';\nfunction ten() {}\n";
    assert.deepEqual(exportsOf(code), ['one', 'two', 'three', 'Four', 'Five', 'six', 'eight']);
  });

  test('tests lie where what they test lies', () => {
    const tests = globSync('test/core/**/*.test.ts', { cwd: root });
    assert.deepEqual(
      tests.filter((file) => !isInPlace(file, files)),
      [],
    );
    assert.ok(40 < tests.length);
  });

  test('a test that lies elsewhere is caught: the canary', () => {
    const strays = ['test/core/text/hover.test.ts', 'test/core/nowhere/some.test.ts', 'test/core/search/fold.test.ts'];
    assert.deepEqual(
      strays.filter((file) => isInPlace(file, files)),
      [],
    );
  });
});

suite('tests', () => {
  const files = globSync('test/**/*.ts', { cwd: root }).filter((file) => !file.startsWith('test/bench/'));

  test('none asks of a list that may be empty whether each is right: see assertEach', () => {
    assert.deepEqual(
      files.filter((file) => EACH_OF_NONE.test(read(file))),
      [],
    );
    assert.ok(100 < files.length);
  });

  test('none fails by the clock: what hangs is ended by the runner', () => {
    assert.deepEqual(
      files.filter((file) => isByTheClock(file, read(file))),
      [],
    );
  });

  test('both are caught: the canary', () => {
    const each = `assert.ok(\n  rows${'.every'}((row) => row.isRight),\n);`;
    const clock = 'assert.ok(performance.now() - start < 1000);';
    assert.ok(EACH_OF_NONE.test(each) && !EACH_OF_NONE.test(`assert.ok(0 < some);\nrows${'.every'}((row) => row);`));
    assert.deepEqual(
      [isByTheClock('test/core/a.test.ts', clock), isByTheClock('test/ui/a.test.ts', clock)],
      [true, true],
    );
  });

  test('work that grows with the square of a text is caught', () => {
    const square = (text: string): number => {
      let sum = 0;
      for (let outer = 0; outer < text.length; outer++) {
        for (let inner = 0; inner < text.length; inner++) {
          sum = (sum + text.charCodeAt(inner) * outer) | 0;
        }
      }
      return sum;
    };
    assert.throws(() => assertLinear('x'.repeat(1000), 'x'.repeat(10_000), square));
  });
});

/** The names that a file exports; what it hands on from another file too. */
function exportsOf(code: string): readonly string[] {
  const declared = [...code.matchAll(/^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm)];
  const handedOn = [...code.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
  return [
    ...declared.map(([, name = '']) => name),
    ...handedOn.map((name) => name.trim().split(' as ').at(-1) ?? '').filter((name) => name !== ''),
  ];
}

/** In a folder that the core has too; named as a file of the core, in the folder of that file, or as a folder beside. */
function isInPlace(file: string, core: readonly string[]): boolean {
  const folder = dirname(file).replace(/^test\/core/, 'server/src/core');
  const name = basename(file).replace('.test.ts', '');
  if (core.some((each) => each.startsWith(`${folder}/${name}/`))) {
    return true;
  }
  const namesakes = core.filter((each) => basename(each) === `${name}.ts`).map((each) => dirname(each));
  return 0 < namesakes.length ? namesakes.includes(folder) : core.some((each) => each.startsWith(`${folder}/`));
}

const EACH_OF_NONE = /\bok\([^;]*\.every\(/;
const CLOCK = /\b(?:performance|Date)\.now\(\)/;
/** They wait for what no event tells of, or compare two times that the same machine takes. */
const MAY_READ_THE_CLOCK = /^test\/(?:ui|host|vscode)\/|^test\/support\/(?:until|growth)\.ts$/;

function isByTheClock(file: string, code: string): boolean {
  return MAY_READ_THE_CLOCK.test(file)
    ? /\bok\([^;]*\b(?:performance|Date)\.now\(\)/.test(code)
    : CLOCK.test(code) && file !== 'test/conventions.test.ts';
}
