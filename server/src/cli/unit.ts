import type { Analysis } from '../core/analysis.ts';
import { manualLabel } from '../core/features/manual-label.ts';
import { unitSheet } from '../core/features/unit-sheet.ts';
import type { OrgUnit } from '../core/model/unit.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import { unitSheetPage } from '../core/render/unit-sheet.ts';
import { unitSheetJson } from '../core/render/unit-sheet-json.ts';
import { unitText } from '../core/render/unit-text.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import type { Command, CommandInput } from './command.ts';
import { compareAsked } from './compare-asked.ts';
import { findAsked } from './find-asked.ts';
import { UsageError } from './world.ts';
import { writePages } from './write-pages.ts';

/**
 * `unit NUMBER|NAME`: one unit with all its duties, or its sheet; every unit of that name when several share it.
 * `--compare NUMBER|NAME`: the two side by side.
 */
export const unitCommand: Command = {
  formats: ['text', 'json', 'markdown', 'html'],
  run({ analysis }, input, world) {
    const asked = input.operands.join(' ');
    if (asked.trim() === '') {
      throw new UsageError(cliStringsFor(input.locale).unitMissing());
    }
    const units = findAsked(analysis, asked, input.locale, world);
    if (units.length === 0) {
      return 1;
    }
    if (input.compare !== undefined) {
      return compareAsked(analysis, { asked, units }, input.compare, input, world);
    }
    world.write(writeUnits(analysis, units, input));
    return 0;
  },
};

function writeUnits(analysis: Analysis, units: readonly OrgUnit[], { format, locale }: CommandInput): string {
  const lineOf = (offset: number) => lineAtOffset(analysis.lines, offset) + 1;
  if (format === 'text') {
    const texts = units.map((unit) => unitText(unit, analysis.units.superiorsOf(unit), lineOf, locale));
    return `${texts.join('\n\n')}\n`;
  }
  const sheets = units.flatMap(({ number }) => unitSheet(analysis, number) ?? []);
  if (format === 'json') {
    const data = sheets.map((sheet) => unitSheetJson(sheet, ({ start }) => lineOf(start), locale));
    return `${JSON.stringify(data, null, 2)}\n`;
  }
  const manual = { label: manualLabel(analysis), text: analysis.text, lines: analysis.lines };
  return writePages(
    sheets.map((sheet) => unitSheetPage(sheet, manual, locale)),
    format,
    locale,
  );
}
