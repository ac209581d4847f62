import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { readContributions } from '../scripts/docs/contributions.ts';
import { generatedPages } from '../scripts/docs/pages.ts';
import { readmeForPackage } from '../scripts/package/readme.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

suite('the pages that the program writes', () => {
  for (const { path, text } of generatedPages()) {
    test(`${path} is as the program would write it`, () => {
      assert.equal(read(path), text, 'run `npm run docs`');
    });
  }
});

suite('pages for people', () => {
  const pages = globSync(['*.md', 'docs/*.md'], { cwd: root });

  for (const page of pages) {
    test(`every link of ${page} leads somewhere`, () => {
      const lost = linksOf(read(page)).filter((link) => !leads(page, link));
      assert.deepEqual(lost, []);
    });
  }
});

suite('the README', () => {
  for (const readme of ['README.md', 'README.en.md']) {
    test(`${readme} is short and says what to type on a fresh clone`, () => {
      const text = read(readme);
      assert.ok(text.split('\n').length <= 151, 'at most 150 lines');
      for (const command of ['npm ci && npm start', 'npm ci && npm test']) assert.ok(text.includes(command), command);
    });
  }

  test('leads to the same pages in both languages', () => {
    const docsOf = (readme: string) => linksOf(read(readme)).filter((link) => link.startsWith('docs/'));
    assert.ok(0 < docsOf('README.md').length);
    assert.deepEqual(
      docsOf('README.en.md'),
      docsOf('README.md').map((page) => page.replace(/\.md$/, '.en.md')),
    );
  });

  test('says the same things in both languages', () => {
    const shapeOf = (text: string) => text.match(/^#+ |^!\[|^\*\*|^\| `?|^\d\. |^- /gm);
    assert.deepEqual(shapeOf(read('README.en.md')), shapeOf(read('README.md')));
  });

  for (const [readme, locale] of [
    ['README.md', 'es'],
    ['README.en.md', 'en'],
  ] as const) {
    test(`${readme} calls commands as the palette does`, () => {
      const called = [...read(readme).matchAll(/\*(Manual: [^*]+)\*/g)].map(([, title = '']) => title);
      const titles = readContributions(locale).commands.map(({ title }) => title);
      assert.ok(0 < called.length);
      assert.deepEqual(
        called.filter((title) => !titles.includes(title)),
        [],
      );
    });
  }

  test('has in the package no link that the page of the extension cannot follow', () => {
    const packaged = readmeForPackage(read('README.md'));
    assert.match(packaged, /^## /m);
    assert.deepEqual(
      linksOf(packaged).filter((link) => !link.startsWith('https:')),
      [],
    );
  });
});

function linksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** Whether what a page links to is on the web, a file, or a heading of the page or of that file. */
function leads(page: string, link: string): boolean {
  const [path = '', fragment] = link.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  return link.startsWith('https:') || (existsSync(join(root, file)) && (!fragment || anchorsOf(file).has(fragment)));
}

/** As GitHub and VS Code make them: small letters, hyphens for blanks, no other marks. */
function anchorsOf(file: string): ReadonlySet<string> {
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
