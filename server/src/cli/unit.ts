import { findUnits } from '../core/features/find-units.ts';
import { rankUnits } from '../core/features/rank-units.ts';
import type { OrgUnit } from '../core/model/unit.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import { exportUnit } from '../core/render/export-json.ts';
import { unitText } from '../core/render/unit-text.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import type { Command } from './command.ts';
import { UsageError } from './world.ts';

const MOST_LIKE = 5;

/** `unit NUMBER|NAME`: one unit with all its duties; every unit of that name when several share it. */
export const unitCommand: Command = {
  formats: ['text', 'json'],
  run({ analysis }, { operands, format, locale }, world) {
    const asked = operands.join(' ');
    const strings = cliStringsFor(locale);
    if (asked.trim() === '') {
      throw new UsageError(strings.unitMissing());
    }
    const units = findUnits(analysis, asked);
    if (units.length === 0) {
      const like = rankUnits(analysis, asked)
        .slice(0, MOST_LIKE)
        .map(({ unit }) => `${unit.number} ${unit.name}`);
      const hint = like.length === 0 ? [] : [strings.unitsLike(like)];
      world.complain([strings.unitUnknown(asked), ...hint].join(' '));
      return 1;
    }
    const lineOf = (offset: number) => lineAtOffset(analysis.lines, offset) + 1;
    const render = (unit: OrgUnit) => unitText(unit, analysis.units.superiorsOf(unit), lineOf, locale);
    world.write(
      format === 'json'
        ? `${JSON.stringify(
            units.map((unit) => exportUnit(unit, ({ start }) => lineOf(start))),
            null,
            2,
          )}\n`
        : `${units.map(render).join('\n\n')}\n`,
    );
    return 0;
  },
};
