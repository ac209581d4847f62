import type { Page } from '../core/render/page/page.ts';
import { pagesHtml } from '../core/render/page/page-html.ts';
import { pagesMarkdown } from '../core/render/page/page-markdown.ts';
import { pagesText } from '../core/render/page/page-text.ts';
import type { Locale } from '../core/render/strings.ts';

/** Pages in the format that was asked for; plain text unless it is `markdown` or `html`. */
export function writePages(pages: readonly Page[], format: string, locale: Locale): string {
  switch (format) {
    case 'html':
      return pagesHtml(pages, locale);
    case 'markdown':
      return pagesMarkdown(pages);
    default:
      return pagesText(pages);
  }
}
