import type { ExportedManual } from '../features/export-manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { indexLines, lineAtOffset } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { exportAcronyms, exportChapters, type FindLine } from './export-chapters.ts';
import { issueMessage } from './issue-message.ts';
import type { Locale } from './strings.ts';

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A manual as plain data of the form that data/export.schema.json sets down. Lines count from 1; what the manual does
 * not say is `null`.
 */
export function exportJson(exported: ExportedManual, locale: Locale) {
  const lines = indexLines(exported.text);
  const lineOf: FindLine = (place) => {
    const span = 'start' in place ? place : place[0];
    return lineAtOffset(lines, span?.start ?? 0) + 1;
  };
  const { manual, chapters, unitReferences, legalCitations } = exported;
  const { ratification } = chapters;
  return {
    schemaVersion: 1,
    manual: {
      title: manual.title?.text ?? null,
      person: ratification.person?.value ?? null,
      post: ratification.post?.value ?? null,
      ratifiedOn: ratification.ratifiedOn?.value ?? null,
      oficio: ratification.oficio?.value ?? null,
      oficioDate: ratification.oficioDate?.value ?? null,
    },
    units: manual.units.map((unit) => exportUnit(unit, lineOf)),
    ...exportChapters(chapters, lineOf),
    acronyms: exportAcronyms(exported.acronyms, lineOf),
    unitReferences: unitReferences.map(({ node, unit, text, pieces, targets, reason }) => ({
      ...{ unit: unit ?? null, node: node ?? null, line: lineOf(pieces), text, targets, reason },
    })),
    legalCitations: legalCitations.map(({ node, unit, text, pieces, sources, reason, article }) => ({
      ...{ unit: unit ?? null, node: node ?? null, line: lineOf(pieces), text, reason, article: article ?? null },
      sources: sources.map(({ name }) => name),
    })),
    dutyFacts: exported.dutyFacts.map((facts) => ({ ...facts })),
    dutyGroups: exported.dutyGroups.map(({ duties, wording, scope }) => ({ duties, wording, scope })),
    issues: exported.issues.map((issue) => ({
      code: issue.code,
      line: lineOf(issue.span),
      message: issueMessage(issue, locale),
    })),
  } satisfies Json;
}

/** One unit as the export has it. */
export function exportUnit(unit: OrgUnit, lineOf: (span: Span) => number) {
  return {
    number: unit.number,
    printedNumber: unit.printedNumber,
    name: unit.name,
    contentsName: unit.contentsName ?? null,
    level: unit.level,
    parent: unit.parent ?? null,
    page: unit.page ?? null,
    line: lineOf(unit.heading),
    duties: unit.duties.map(({ ordinal, text, span, items }) => ({
      ordinal,
      line: lineOf(span),
      text,
      items: exportItems(items, lineOf),
    })),
  };
}

interface ExportedItem {
  readonly [key: string]: Json;
  readonly marker: string | null;
  readonly line: number;
  readonly text: string;
  readonly items: readonly ExportedItem[];
}

function exportItems(
  items: OrgUnit['duties'][number]['items'],
  lineOf: (span: Span) => number,
): readonly ExportedItem[] {
  return items.map(({ marker, text, span, items: below }) => ({
    marker: marker ?? null,
    line: lineOf(span),
    text,
    items: exportItems(below, lineOf),
  }));
}
