import type { Citation } from '../../features/citation.ts';
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
    `title = {{${escapeBibtex(title ?? head)}}}`,
    `organization = {{${escapeBibtex(head)}}}`,
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(month === undefined ? [] : [`month = ${MONTHS[Number(month) - 1] ?? '{}'}`]),
    ...(pages === undefined ? [] : [`pages = {${pages}}`]),
    `note = {${escapeBibtex(notes.filter((note) => note !== undefined).join('; '))}}`,
    'langid = {spanish}',
  ];
  return `@manual{${entryKey(citation)},\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`;
}

/**
 * Text inside a braced field. Braces become commands: BibTeX counts them even after a backslash, and one without
 * its pair would swallow the rest of the file.
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_]/g, (character) => COMMANDS.get(character) ?? `\\${character}`);
}

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
  ['~', '{\\textasciitilde}'],
  ['^', '{\\textasciicircum}'],
]);
