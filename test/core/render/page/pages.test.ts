import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page, PageBlock } from '../../../../server/src/core/render/page/page.ts';
import { pageMarkup, pagesHtml } from '../../../../server/src/core/render/page/page-html.ts';
import { pagesMarkdown } from '../../../../server/src/core/render/page/page-markdown.ts';
import { pagesText } from '../../../../server/src/core/render/page/page-text.ts';

const pageOf = (...blocks: readonly PageBlock[]): Page => ({
  title: 'A',
  lead: [],
  sections: [{ title: 'B', blocks }],
  foot: [],
});

function check(block: PageBlock, markdown: string, markup: string, text: string): void {
  const page = pageOf(block);
  assert.equal(pagesMarkdown([page]), `# A\n\n## B\n\n${markdown}\n\n<!-- manual: ignore-file -->\n`);
  assert.ok(
    pageMarkup(page, () => undefined).includes(`<section><h2>B</h2>\n${markup}</section>`),
    pageMarkup(page, () => undefined),
  );
  assert.equal(pagesText([page]), `A\n\nB:\n${text}\n`);
}

suite('a page is written as Markdown, HTML and text', () => {
  test('a paragraph, what the manual says and what differs marked', () =>
    check(
      {
        kind: 'paragraph',
        phrase: [
          'Dice: ',
          { kind: 'quoted', text: 'pago a' },
          ' ',
          { kind: 'changed', text: 'plazos' },
          { kind: 'strong', text: '!' },
        ],
      },
      'Dice: pago a **plazos****!**',
      '<p>Dice: <span lang="es">pago a</span> <mark lang="es">plazos</mark><strong>!</strong></p>',
      'Dice: pago a ‹plazos›!',
    ));

  test('a list within a list, with numbers, letters and bullets', () =>
    check(
      {
        kind: 'list',
        entries: [
          {
            marker: '12.',
            phrase: ['Proponer:'],
            below: [
              { marker: 'a)', phrase: ['Altas;'], below: [] },
              { marker: undefined, phrase: ['Bajas.'], below: [] },
            ],
          },
        ],
      },
      '12. Proponer:\n    - a) Altas;\n    - Bajas.',
      '<ul role="list"><li><div class="entry"><span class="marker">12.</span> Proponer:</div><ul role="list"><li><div class="entry"><span class="marker">a)</span> Altas;</div></li>\n<li><div class="entry"><span class="marker bullet" aria-hidden="true">•</span> Bajas.</div></li></ul></li></ul>',
      '12. Proponer:\n   a) Altas;\n   – Bajas.',
    ));

  test('a table, a cell with two paragraphs', () =>
    check(
      { kind: 'table', columns: ['Uno', 'Dos'], rows: [[[['a']], [['b'], ['c']]]] },
      '| Uno | Dos |\n| --- | --- |\n| a | b<br>c |',
      '<table><thead><tr><th scope="col">Uno</th><th scope="col">Dos</th></tr></thead>\n<tbody><tr><td><p>a</p></td><td><p>b</p><p>c</p></td></tr></tbody></table>',
      'Uno: a\nDos: b\n   c',
    ));

  test('what is no Markdown and no HTML stays text, wherever it stands', () => {
    const hostile = '<script>alert(1)</script> | **x** [y](javascript:z) `q`';
    const page: Page = {
      title: hostile,
      lead: [[hostile]],
      sections: [
        {
          title: hostile,
          blocks: [
            { kind: 'table', columns: [hostile], rows: [[[[hostile]]]] },
            {
              kind: 'list',
              entries: [{ marker: hostile, phrase: [{ kind: 'quoted', text: hostile }], below: [] }],
            },
          ],
        },
      ],
      foot: [[{ kind: 'link', text: hostile, to: { kind: 'place', offset: 0 } }]],
    };
    const html = pagesHtml([page], 'es');
    assert.deepEqual(html.match(/<script|javascript:[^z]|<a /g), null);
    assert.equal(html.split('&lt;script&gt;').length - 1, 9);
    const markdown = pagesMarkdown([page]);
    assert.doesNotMatch(markdown, /(?<!\\)<script|(?<!\\)\[y\]|(?<!\\)\*\*x/);
    assert.match(markdown, /\n\| \\<script\\>.* \\\| .* \|\n/);
  });

  test('a paragraph that begins like a list or a heading is none', () => {
    const markdown = pagesMarkdown([
      pageOf(
        { kind: 'paragraph', phrase: ['1. uno'] },
        { kind: 'paragraph', phrase: ['# dos'] },
        { kind: 'paragraph', phrase: ['8.2 tres'] },
      ),
    ]);
    assert.match(markdown, /\n1\\\. uno\n\n\\# dos\n\n8\.2 tres\n/);
  });

  test('a link leads where the caller says, or is text', () => {
    const page = pageOf({
      kind: 'paragraph',
      phrase: [{ kind: 'link', text: 'renglón 1', to: { kind: 'place', offset: 7 } }],
    });
    const markup = pageMarkup(page, (to) => (to.kind === 'place' ? `command:x?"${to.offset}"` : undefined));
    assert.match(markup, /<a class="place" href="command:x\?&quot;7&quot;">renglón 1<\/a>/);
    assert.match(
      pageMarkup(page, () => undefined),
      /<p>renglón 1<\/p>/,
    );
  });

  test('the file runs nothing and loads nothing', () => {
    const html = pagesHtml([pageOf()], 'en');
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(html, /<script|src=|url\(|@import/);
    assert.match(html, /@media print/);
  });
});
