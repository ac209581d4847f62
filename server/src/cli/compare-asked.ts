import type { Analysis } from '../core/analysis.ts';
import { compareUnits } from '../core/features/compare-units.ts';
import { manualLabel } from '../core/features/manual-label.ts';
import type { OrgUnit } from '../core/model/unit.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import { unitComparisonPage } from '../core/render/unit-comparison.ts';
import { unitComparisonJson } from '../core/render/unit-sheet-json.ts';
import type { CommandInput } from './command.ts';
import { findAsked } from './find-asked.ts';
import type { ExitCode, World } from './world.ts';
import { writePages } from './write-pages.ts';

/** What a person wrote for a unit, and the units that it may mean. */
interface AskedUnit {
  readonly asked: string;
  readonly units: readonly OrgUnit[];
}

/** `unit A --compare B`. Each must mean one unit: which of several is meant is for the person to say. */
export function compareAsked(
  analysis: Analysis,
  left: AskedUnit,
  compare: string,
  input: CommandInput,
  world: World,
): ExitCode {
  const { format, locale } = input;
  const strings = cliStringsFor(locale);
  const right = { asked: compare, units: findAsked(analysis, compare, locale, world) };
  const [one, other] = [left.units[0], right.units[0]];
  if (one === undefined || other === undefined) {
    return 1;
  }
  const shared = [left, right].find(({ units }) => 1 < units.length);
  const comparison = one === other ? undefined : compareUnits(analysis, one.number, other.number);
  if (shared !== undefined || comparison === undefined) {
    world.complain(
      shared === undefined
        ? strings.sameUnit(`${one.number} ${one.name}`)
        : strings.unitShared(
            shared.asked,
            shared.units.map(({ number }) => number),
          ),
    );
    return 1;
  }
  const manual = { label: manualLabel(analysis), text: analysis.text, lines: analysis.lines };
  world.write(
    format === 'json'
      ? `${JSON.stringify(unitComparisonJson(comparison), null, 2)}\n`
      : writePages([unitComparisonPage(comparison, manual, locale)], format, locale),
  );
  return 0;
}
