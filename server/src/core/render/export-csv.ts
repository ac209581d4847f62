import type { ExportedManual } from '../features/export-manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { indexLines, lineAtOffset } from '../text/line-index.ts';
import { type Locale, stringsFor } from './strings.ts';

/** One row for each unit. */
export function exportUnitsCsv({ text, manual }: ExportedManual, locale: Locale): string {
  const lines = indexLines(text);
  const rows = manual.units.map((unit) => [
    unit.number,
    unit.name,
    unit.level,
    unit.parent ?? '',
    String(unit.page ?? ''),
    String(lineAtOffset(lines, unit.heading.start) + 1),
    String(unit.duties.length),
  ]);
  return toCsv([stringsFor(locale).unitColumns(), ...rows]);
}

/** One row for each duty and each item, items under their duty with their identity. */
export function exportDutiesCsv({ text, manual }: ExportedManual, locale: Locale): string {
  const lines = indexLines(text);
  const rows = manual.units.flatMap((unit) =>
    nodesOf(unit).map((node) => [
      unit.number,
      unit.name,
      node.id,
      String(lineAtOffset(lines, node.span.start) + 1),
      node.text,
    ]),
  );
  return toCsv([stringsFor(locale).dutyColumns(), ...rows]);
}

type Node = OrgUnit['duties'][number] | OrgUnit['duties'][number]['items'][number];

function nodesOf({ duties }: OrgUnit): readonly Node[] {
  return duties.flatMap(withItems);
}

function withItems(node: Node): readonly Node[] {
  return [node, ...node.items.flatMap(withItems)];
}

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as text. A cell that begins with `=`, `+`, `-`, `@`, a tab or a
 * return would be run as a formula; an apostrophe before it keeps it text (OWASP, "CSV Injection"). The byte order
 * mark makes Excel read UTF-8.
 */
function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** The full-width signs count too: spreadsheets of East Asia read them as the others. */
function toCell(value: string): string {
  const harmless = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
