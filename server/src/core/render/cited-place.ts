import type { Citation, CitedItem } from '../features/citation.ts';
import type { Duty, DutyItem } from '../model/unit.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Locale, stringsFor } from './strings.ts';

/** A cited duty or item as Markdown, whole, with the unit that it is of; `link` is the address of its place. */
export function renderCitedPlace({ unit, duty, items }: Citation, link: string, locale: Locale): string {
  const strings = stringsFor(locale);
  const number = unit.printedNumber === '' ? '' : `${escapeMarkdown(unit.number)} · `;
  return [
    `**${number}${escapeMarkdown(unit.name)}**`,
    ...(duty === undefined ? [] : [strings.dutyOf(duty.ordinal, unit.duties.length), textOf(duty, items)]),
    `[${strings.openInManual()}](${link})`,
  ].join('\n\n');
}

/** Of an item its own part alone, behind the sentence that leads to it. */
function textOf(duty: Duty, path: readonly CitedItem[]): string {
  const shown = path.length === 0 ? itemLines(duty.items, '') : pathLines(path, '');
  return [escapeMarkdown(duty.text), ...(shown.length === 0 ? [] : ['', ...shown])].join('\n');
}

function pathLines(path: readonly CitedItem[], indent: string): readonly string[] {
  const [first, ...rest] = path;
  if (first === undefined) {
    return [];
  }
  const below = rest.length === 0 ? itemLines(first.item.items, `${indent}  `) : pathLines(rest, `${indent}  `);
  return [itemLine(first.item, indent), ...below];
}

function itemLines(items: readonly DutyItem[], indent: string): readonly string[] {
  return items.flatMap((item) => [itemLine(item, indent), ...itemLines(item.items, `${indent}  `)]);
}

function itemLine({ marker, text }: DutyItem, indent: string): string {
  return `${indent}- ${marker === undefined ? '' : `${escapeMarkdown(marker)}\\) `}${escapeMarkdown(text)}`;
}
