import type { DraftReport, ReportedCitation, ReportedQuotation } from '../features/draft-report.ts';
import type { ManualLabel } from '../features/manual-label.ts';
import type { Span } from '../text/span.ts';
import { toCsv } from './csv.ts';
import { renderDate } from './date.ts';
import { type DraftReportStrings, draftReportStringsFor } from './draft-report-strings.ts';
import { findingMessage } from './finding-message.ts';
import { escapeInlineMarkdown } from './markdown.ts';
import { nameRule } from './rule-strings.ts';
import type { Locale } from './strings.ts';

/** A draft with what one manual says of it. */
export interface ReportedDraft {
  /** Name of the draft's file. */
  readonly name: string;
  readonly text: string;
  /** 0-based line and column of an offset of the draft. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly character: number };
  /** One for each manual in use. */
  readonly reports: readonly { readonly label: ManualLabel; readonly report: DraftReport }[];
}

/** A document that a person reads, prints or sends: tables of units, citations and problems. */
export function draftReportMarkdown(draft: ReportedDraft, locale: Locale): string {
  const words = draftReportStringsFor(locale);
  const sections = draft.reports.flatMap(({ label, report }) => [
    manualLine(label, locale),
    ...section(words.units(report.units.length), words.unitColumns, unitRows(draft, report), words.noUnits),
    ...section(
      words.citations(report.citations.length + report.quotations.length),
      words.citationColumns,
      citationRows(draft, report, locale),
      words.noCitations,
    ),
    ...section(
      words.findings(report.findings.length),
      words.findingColumns,
      findingRows(draft, report, locale),
      words.noFindings,
    ),
  ]);
  // A report names wrong names too: as a draft of its own it would be found wanting.
  return [
    `# ${words.title(escapeInlineMarkdown(draft.name))}`,
    ...sections,
    words.note,
    '<!-- manual: ignore-file -->',
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

/** One table for a spreadsheet, a row for each mention, citation and problem. */
export function draftReportCsv(draft: ReportedDraft, locale: Locale): string {
  const words = draftReportStringsFor(locale);
  const rows = draft.reports.flatMap(({ label, report }) => {
    const row = (kind: string, span: Span, unit: string, rule: string, detail: string) => {
      const { line, character } = draft.placeOf(span.start);
      const written = inOneLine(draft.text.slice(span.start, span.end));
      return [label.short ?? label.title, kind, String(line + 1), String(character + 1), written, unit, rule, detail];
    };
    return [
      ...report.units.flatMap(({ unit, mentions }) =>
        mentions.map(({ span }) => row(words.unit, span, unit.number, '', unit.name)),
      ),
      ...report.citations.map((each) => row(words.citation, each.span, each.unit.number, '', citedText(each, words))),
      ...report.quotations.map((each) => row(words.quotation, each.span, unitOf(each), '', quotedText(each, words))),
      ...report.findings.map((each) =>
        row(words.problem, each.span, each.units.join(' '), nameRule(each.rule, locale), findingMessage(each, locale)),
      ),
    ];
  });
  return toCsv([words.csvColumns, ...rows]);
}

function manualLine({ title, ratifiedOn }: ManualLabel, locale: Locale): string {
  const words = draftReportStringsFor(locale);
  const date = ratifiedOn === undefined ? '' : words.ratified(renderDate(ratifiedOn, locale));
  return `${words.accordingTo(escapeInlineMarkdown(title))}${date}. ${words.lines}`;
}

type Row = readonly string[];

/** Cells come escaped. */
function section(heading: string, columns: Row, rows: readonly Row[], none: string): readonly string[] {
  const table = [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return [`## ${heading}`, rows.length === 0 ? none : table];
}

function unitRows(draft: ReportedDraft, { units }: DraftReport): readonly Row[] {
  return units.map(({ unit, mentions }) => [
    unit.number,
    escapeInlineMarkdown(unit.name),
    String(mentions.length),
    [...new Set(mentions.map(({ span }) => lineOf(draft, span)))].join(', '),
  ]);
}

function citationRows(draft: ReportedDraft, { citations, quotations }: DraftReport, locale: Locale): readonly Row[] {
  const words = draftReportStringsFor(locale);
  const rows = [
    ...citations.map((each) => ({ span: each.span, says: citedText(each, words) })),
    ...quotations.map((each) => ({ span: each.span, says: quotedText(each, words) })),
  ];
  return rows
    .toSorted((left, right) => left.span.start - right.span.start)
    .map(({ span, says }) => [lineOf(draft, span), written(draft, span), escapeInlineMarkdown(says)]);
}

function findingRows(draft: ReportedDraft, { findings }: DraftReport, locale: Locale): readonly Row[] {
  return findings.map((finding) => [
    lineOf(draft, finding.span),
    written(draft, finding.span),
    escapeInlineMarkdown(findingMessage(finding, locale)),
    nameRule(finding.rule, locale),
  ]);
}

function citedText({ unit, written, kind, text }: ReportedCitation, words: DraftReportStrings): string {
  if (written === undefined) {
    return unit.name;
  }
  if (text !== undefined) {
    return words.placeSays(unit.name, firstWords(text));
  }
  return kind === 'item'
    ? words.noSuchItem(unit.name, written)
    : words.noSuchDuty(unit.name, written, unit.duties.length);
}

function quotedText({ isLiteral, source }: ReportedQuotation, words: DraftReportStrings): string {
  const place = source === undefined ? '' : words.quotedFrom(source);
  return `${isLiteral ? words.literal : words.altered}${place}`;
}

function unitOf({ source }: ReportedQuotation): string {
  return source?.split('#')[0] ?? '';
}

function lineOf({ placeOf }: ReportedDraft, { start }: Span): string {
  return String(placeOf(start).line + 1);
}

function written({ text }: ReportedDraft, { start, end }: Span): string {
  return escapeInlineMarkdown(firstWords(text.slice(start, end)));
}

const LONGEST = 80;

function firstWords(text: string): string {
  const line = inOneLine(text);
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))}…`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
