import type { Citation } from '../../features/citation.ts';
import { escapeLatex } from '../latex.ts';
import { entryKey, pagesOf, placeWithin } from './reference-fields.ts';
import { errataNote, legalBasisOf, spanishDate } from './words.ts';

/** BibTeX's own macros, which styles spell out in the language of the document. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A citation as a BibTeX entry. `@manual` is the one type that requires a title only, so that nothing has to be
 * invented for a manual without date.
 */
export function bibtexOf(citation: Citation): string {
  const { title, ratifiedOn, head } = citation;
  const [year, month] = ratifiedOn?.split('-') ?? [];
  const notes = [
    placeWithin(citation),
    errataNote(citation),
    legalBasisOf(citation),
    ratifiedOn && `ratificado el ${spanishDate(ratifiedOn)}`,
  ];
  const pages = pagesOf(citation);
  const fields = [
    `title = {{${escapeLatex(title ?? head)}}}`,
    `organization = {{${escapeLatex(head)}}}`,
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(month === undefined ? [] : [`month = ${MONTHS[Number(month) - 1] ?? '{}'}`]),
    ...(pages === undefined ? [] : [`pages = {${pages}}`]),
    `note = {${escapeLatex(notes.filter((note) => note !== undefined).join('; '))}}`,
    'langid = {spanish}',
  ];
  return `@manual{${entryKey(citation)},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}
