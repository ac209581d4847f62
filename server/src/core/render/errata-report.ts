import type { ManualLabel } from '../features/manual-label.ts';
import type { Misprint } from '../features/misprints.ts';
import { type LineIndex, lineAtOffset } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { toCsv } from './csv.ts';
import { renderDate } from './date.ts';
import { issueMessage } from './issue-message.ts';
import { escapeInlineMarkdown } from './markdown.ts';
import type { Locale } from './strings.ts';

/** What a manual misprints, and the text with its lines. */
export interface ErrataOfManual {
  readonly label: ManualLabel;
  readonly text: string;
  readonly lines: LineIndex;
  readonly misprints: readonly Misprint[];
}

/** A document that a person reads or sends to whoever publishes the manual. */
export function errataMarkdown(errata: ErrataOfManual, locale: Locale): string {
  const words = locale === 'en' ? ENGLISH : SPANISH;
  const { title, ratifiedOn } = errata.label;
  const source = ratifiedOn === undefined ? title : `${title}, ${words.ratified(renderDate(ratifiedOn, locale))}`;
  const rows = [
    words.columns,
    words.columns.map(() => '---'),
    ...rowsOf(errata, locale).map((row) => row.map(escapeInlineMarkdown)),
  ];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const heading = `# ${words.title(errata.misprints.length)}`;
  const note = [escapeInlineMarkdown(source), words.note].filter((part) => part !== '').join('. ');
  // The words that are printed wrong are quoted, and would be found wrong again.
  return [heading, note, ...(errata.misprints.length === 0 ? [] : [table]), '<!-- manual: ignore-file -->', '']
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** The same as a table for a spreadsheet. */
export function errataCsv(errata: ErrataOfManual, locale: Locale): string {
  return toCsv([(locale === 'en' ? ENGLISH : SPANISH).columns, ...rowsOf(errata, locale)]);
}

function rowsOf({ text, lines, misprints }: ErrataOfManual, locale: Locale): readonly (readonly string[])[] {
  return misprints.map(({ issue, unit }) => [
    String(lineAtOffset(lines, issue.span.start) + 1),
    unit ?? '',
    printedWords(text, issue.span),
    issueMessage(issue, locale),
  ]);
}

const LONGEST = 80;

/** What a text prints at a span, in one line and cut to a readable length. */
export function printedWords(text: string, { start, end }: Span): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

const SPANISH = {
  title: (count: number) => (count === 1 ? 'Erratas del Manual (1)' : `Erratas del Manual (${count})`),
  ratified: (date: string) => `ratificado el ${date}`,
  note: 'Observaciones sobre el texto tal como está impreso; el texto no se corrige',
  columns: ['Renglón', 'Numeral', 'Impreso', 'Observación'],
};

const ENGLISH: typeof SPANISH = {
  title: (count) => `Misprints of the Manual (${count})`,
  ratified: (date) => `ratified on ${date}`,
  note: 'Remarks on the text as it is printed; the text is not corrected',
  columns: ['Line', 'Number', 'Printed', 'Remark'],
};
