import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { SHIPPED_LEVELS } from '../server/src/core/levels/families.ts';
import { foldText } from '../server/src/core/text/fold.ts';

const root = join(import.meta.dirname, '..');

/** Files that may write a level word in a literal, and as what: none of them says what the levels of a manual are. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  ['client/src/common/views/search/rows.ts', 'an example of a query'],
  ['client/src/common/views/samples/model.ts', 'what a sample draft says'],
  ['server/src/core/checks/ascribed/cited-beside.ts', 'sección of a text; área, unidad in general'],
  ['server/src/core/checks/ascribed/owner.ts', 'área in general'],
  ['server/src/core/checks/past/times-near.ts', 'the Diario Oficial'],
  ['server/src/core/features/completion.ts', 'sección of a text'],
  ['server/src/core/mentions/context/acronyms/spanish-word.ts', 'words that acronyms stand beside'],
  ['server/src/core/mentions/context/follow/after-in.ts', 'places: oficinas, delegaciones'],
  ['server/src/core/mentions/context/lexicon.ts', 'institutions by their first word'],
  ['server/src/core/mentions/context/whose/sign-words.ts', 'Subdelegación, where patrones go'],
  ['server/src/core/mentions/names/head-trie.ts', 'words of Spanish near a level word'],
  ['server/src/core/mentions/names/head-words.ts', 'Jefatura de, which any level may have before it'],
  ['server/src/core/references/facts/gists.ts', 'unidades, áreas in general; en coordinación con'],
  ['server/src/core/references/facts/verb-classes.ts', 'what duties do: mantener coordinación'],
  ['server/src/core/search/index/duty-facts.ts', 'what duties do: mantener coordinación'],
  ['server/src/core/search/query/asked-verb.ts', 'what asks: qué área'],
  ['server/src/core/spanish/agreement.ts', 'gender of a noun'],
  ['server/src/core/spanish/section-words.ts', 'sección of a text; área, unidad in general'],
  ['server/src/core/spanish/stop-words.ts', 'what asks: qué área'],
  ['server/src/core/render/article.ts', 'el área; unidad in general'],
]);

/** What is shown to people speaks of unidades and secciones in general. */
const isShownText = (file: string) =>
  file.startsWith('server/src/core/render/') && !/\/(?:post|article)\.ts$/.test(file);

/** Folded: the first word of each level, of its plural and of its shortened forms. */
const LEVEL_WORDS: ReadonlySet<string> = new Set(
  SHIPPED_LEVELS.flatMap(({ name, plural, openings, shortened }) => [
    ...[name, plural, ...openings],
    ...shortened.flatMap((forms) => [forms.singular, forms.plural]),
  ]).map((words) => foldText(words).split(' ')[0] ?? ''),
);
const SHORTEST_STEM = 5;

suite('levels are stated once, in data', () => {
  const files = globSync('{server/src/core,client/src}/**/*.ts', { cwd: root });
  const found = files
    .filter((file) => !isShownText(file))
    .filter((file) => 0 < levelWordsIn(readFileSync(join(root, file), 'utf8')).length);

  test('no code writes the words of a level, nor what they begin with', () => {
    assert.ok(200 < files.length);
    assert.deepEqual(
      found
        .filter((file) => !ALLOWED.has(file))
        .map((file) => [file, levelWordsIn(readFileSync(join(root, file), 'utf8'))]),
      [],
    );
  });

  test('what is allowed is there', () => {
    assert.deepEqual(
      [...ALLOWED.keys()].filter((file) => !found.includes(file)),
      [],
    );
  });

  test('a list of levels is caught: the canary', () => {
    for (const code of [
      "['Unidad']",
      '/direcci|divisi/',
      "'las Subjefaturas de'",
      '`$' + '{a} Coordinación`',
      "x === 'area'",
    ]) {
      assert.equal(levelWordsIn(code).length === 0, false, code);
    }
    assert.deepEqual(levelWordsIn("// 'Unidad'\n/** `Área` */ const area = directory / unit / 2; 'units'"), []);
  });
});

function levelWordsIn(code: string): readonly string[] {
  const literals =
    withoutCommentsAndExamples(code).match(
      /'(?:[^'\\\n]|\\.)*'|`[^`]*`|"[^"\n]*"|\/(?:[^/\s\\]|\\.)(?:[^/\n\\]|\\.)*\/[a-z]*/gu,
    ) ?? [];
  return literals
    .filter((literal) => !/^'(?:\.{1,2}|@)\//.test(literal))
    .flatMap((literal) => literal.match(/\p{L}+/gu) ?? [])
    .filter((word) => isLevelWord(foldText(word)));
}

function withoutCommentsAndExamples(code: string): string {
  return code
    .replace(/\bexample:\s*(?:'(?:[^'\\\n]|\\.)*'|`[^`]*`)/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<![:'"`\\])\/\/.*$/gm, '');
}

/** Spanish: a level word, or its beginning up to the ending that makes the plural. */
function isLevelWord(word: string): boolean {
  return (
    LEVEL_WORDS.has(word) ||
    (SHORTEST_STEM <= word.length &&
      [...LEVEL_WORDS].some((level) => level.startsWith(word) && level.length - word.length < 3))
  );
}
