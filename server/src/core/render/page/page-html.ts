import type { Locale } from '../strings.ts';
import { escapeXml } from '../xml.ts';
import type { Page, PageBlock, PageEntry, PageTarget, Phrase, PhrasePart } from './page.ts';
import { PAGE_STYLE } from './page-style.ts';

/** The address of what a page points to; `undefined` where nothing can open it. */
export type FindAddress = (target: PageTarget) => string | undefined;

/** Pages as one file that needs nothing else, runs nothing and may load nothing; for the browser, which prints it. */
export function pagesHtml(pages: readonly Page[], locale: Locale): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    '<!doctype html>',
    `<html lang="${locale}"><head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeXml(pages[0]?.title ?? '')}</title>`,
    `<style>\n${PAGE_STYLE}\n</style>`,
    '</head><body><main>',
    ...pages.map((page) => pageMarkup(page, () => undefined)),
    '</main></body></html>',
    '',
  ].join('\n');
}

/** A page as the markup of an article, to be put into a document of the caller's with {@link PAGE_STYLE}. */
export function pageMarkup({ title, lead, sections, foot }: Page, addressOf: FindAddress): string {
  const paragraphs = (kind: 'lead' | 'foot', phrases: readonly Phrase[]) =>
    phrases.length === 0
      ? ''
      : `<div class="${kind}">${phrases.map((phrase) => `<p>${inline(phrase, addressOf)}</p>`).join('')}</div>`;
  return [
    '<article>',
    `<h1>${escapeXml(title)}</h1>`,
    paragraphs('lead', lead),
    ...sections.map(
      (section) =>
        `<section><h2>${escapeXml(section.title)}</h2>\n${section.blocks.map((block) => blockMarkup(block, addressOf)).join('\n')}</section>`,
    ),
    paragraphs('foot', foot),
    '</article>',
  ].join('\n');
}

function blockMarkup(block: PageBlock, addressOf: FindAddress): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.phrase, addressOf)}</p>`;
    case 'list':
      return listMarkup(block.entries, addressOf);
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${escapeXml(column)}</th>`).join('');
      const cell = (phrases: readonly Phrase[]) =>
        `<td>${phrases.map((phrase) => `<p>${inline(phrase, addressOf)}</p>`).join('')}</td>`;
      const rows = block.rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n');
      return `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows}</tbody></table>`;
    }
  }
}

/** `role`: without markers of the browser's a list is none to some screen readers. */
function listMarkup(entries: readonly PageEntry[], addressOf: FindAddress): string {
  return `<ul role="list">${entries.map((entry) => entryMarkup(entry, addressOf)).join('\n')}</ul>`;
}

function entryMarkup({ marker, phrase, below }: PageEntry, addressOf: FindAddress): string {
  const mark =
    marker === undefined
      ? '<span class="marker bullet" aria-hidden="true">•</span>'
      : `<span class="marker">${escapeXml(marker)}</span>`;
  const inner = below.length === 0 ? '' : listMarkup(below, addressOf);
  // The blank is for who copies: the distance on the page is no character.
  return `<li><div class="entry">${mark} ${inline(phrase, addressOf)}</div>${inner}</li>`;
}

function inline(phrase: Phrase, addressOf: FindAddress): string {
  return phrase.map((part) => partMarkup(part, addressOf)).join('');
}

function partMarkup(part: PhrasePart, addressOf: FindAddress): string {
  if (typeof part === 'string') {
    return escapeXml(part);
  }
  const text = escapeXml(part.text);
  switch (part.kind) {
    case 'strong':
      return `<strong>${text}</strong>`;
    case 'quoted':
      return `<span lang="es">${text}</span>`;
    case 'changed':
      return `<mark lang="es">${text}</mark>`;
    case 'link': {
      const address = addressOf(part.to);
      return address === undefined ? text : `<a class="${part.to.kind}" href="${escapeXml(address)}">${text}</a>`;
    }
  }
}
