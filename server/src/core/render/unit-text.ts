import type { DutyItem, OrgUnit } from '../model/unit.ts';
import { dutiesHeading } from './duties-heading.ts';
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
    unit.printedNumber === '' ? unit.name : `${unit.number} ${unit.name}`,
    ...(place === '' ? [] : [place]),
    where.join(', '),
    '',
    dutiesHeading(unit, strings),
    ...unit.duties.flatMap(({ ordinal, text, items }) => [`${ordinal}. ${text}`, ...itemLines(items, '   ')]),
  ].join('\n');
}

function itemLines(items: readonly DutyItem[], indent: string): readonly string[] {
  return items.flatMap(({ marker, text, items: inner }) => [
    `${indent}${marker === undefined ? '–' : `${marker})`} ${text}`,
    ...itemLines(inner, `${indent}   `),
  ]);
}
