import type { Citation } from '../../features/citation.ts';
import { escapeMarkdown } from '../markdown.ts';
import { type Locale, stringsFor } from '../strings.ts';
import { quotationOf } from './quotation.ts';
import type { CitedPlace } from './values.ts';
import { spanishPage } from './words.ts';

/** The words of the manual that are about to be cited, and where they stand, as Markdown. */
export function renderCitationCard(citation: Citation, { line, link }: CitedPlace, locale: Locale): string {
  const strings = stringsFor(locale);
  const { unit, number, page } = citation;
  const heading = number === undefined ? unit.name : `${number} ${unit.name}`;
  const where = [...(page === undefined ? [] : [spanishPage(page)]), strings.line(line)].join(' · ');
  const quotation = quotationOf(citation);
  return [
    `**${escapeMarkdown(heading)}** · ${where}`,
    ...(quotation === undefined ? [] : [`> ${escapeMarkdown(quotation)}`]),
    `[${strings.openInManual()}](${link})`,
  ].join('\n\n');
}
