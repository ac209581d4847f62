import type { ExportedManual } from '../features/export-manual.ts';
import type { OrgUnit } from '../model/unit.ts';
import { indexLines, lineAtOffset } from '../text/line-index.ts';
import { toCsv } from './csv.ts';
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
