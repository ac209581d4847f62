import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { type Locale, stringsFor } from './strings.ts';

/** 1-based line of an offset. */
export type LineOf = (offset: number) => number;

/** A unit and all its duties for a terminal. */
export function unitText(unit: OrgUnit, superiors: readonly OrgUnit[], lineOf: LineOf, locale: Locale): string {
  const strings = stringsFor(locale);
  const place = superiors.map(({ name }) => name).join(' › ');
  const where = [
    ...(unit.page === undefined ? [] : [strings.page(unit.page)]),
    strings.line(lineOf(unit.heading.start)),
  ];
  return [
    `${unit.number} ${unit.name}`,
    ...(place === '' ? [] : [place]),
    where.join(', '),
    '',
    strings.dutiesAccordingToManual(unit.duties.length),
    ...unit.duties.flatMap(({ ordinal, text, items }) => [`${ordinal}. ${text}`, ...itemLines(items, '   ')]),
  ].join('\n');
}

/** A unit as the export's contract has it (lines 1-based). */
export function unitJson(unit: OrgUnit, lineOf: LineOf) {
  return {
    number: unit.number,
    printedNumber: unit.printedNumber,
    name: unit.name,
    contentsName: unit.contentsName ?? null,
    level: unit.level,
    parent: unit.parent ?? null,
    page: unit.page ?? null,
    line: lineOf(unit.heading.start),
    duties: unit.duties.map((duty) => dutyJson(duty, lineOf)),
  };
}

function dutyJson({ ordinal, span, text, items }: Duty, lineOf: LineOf) {
  return { ordinal, line: lineOf(span.start), text, items: items.map((item) => itemJson(item, lineOf)) };
}

interface ItemJson {
  readonly marker: string | null;
  readonly line: number;
  readonly text: string;
  readonly items: readonly ItemJson[];
}

function itemJson({ marker, span, text, items }: DutyItem, lineOf: LineOf): ItemJson {
  return { marker: marker ?? null, line: lineOf(span.start), text, items: items.map((item) => itemJson(item, lineOf)) };
}

function itemLines(items: readonly DutyItem[], indent: string): readonly string[] {
  return items.flatMap(({ marker, text, items: inner }) => [
    `${indent}${marker === undefined ? '–' : `${marker})`} ${text}`,
    ...itemLines(inner, `${indent}   `),
  ]);
}
