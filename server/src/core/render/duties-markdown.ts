import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { escapeBlockMarkdown, escapeInlineMarkdown } from './markdown.ts';
import { unitTitle } from './unit-title.ts';

/** A unit and its duties as Markdown for a draft. The numbers are the order of appearance: the manual prints bullets. */
export function dutiesMarkdown(unit: OrgUnit): string {
  return [`**${escapeInlineMarkdown(unitTitle(unit))}**`, '', ...unit.duties.flatMap(dutyLines), ''].join('\n');
}

function dutyLines({ ordinal, text, items }: Duty): readonly string[] {
  const bullet = `${ordinal}. `;
  return [`${bullet}${escapeBlockMarkdown(text)}`, ...items.flatMap((item) => itemLines(item, bullet.length))];
}

/** Below text of the list item above, or Markdown would not nest it (CommonMark 0.31, §5.2). */
function itemLines({ marker, text, items }: DutyItem, indent: number): readonly string[] {
  const line = `${' '.repeat(indent)}- ${marker === undefined ? '' : `${marker}) `}${escapeBlockMarkdown(text)}`;
  return [line, ...items.flatMap((item) => itemLines(item, indent + 2))];
}
