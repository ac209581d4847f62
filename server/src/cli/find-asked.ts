import type { Analysis } from '../core/analysis.ts';
import { findUnits } from '../core/features/find-units.ts';
import { rankUnits } from '../core/features/rank-units.ts';
import type { OrgUnit } from '../core/model/unit.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import type { Locale } from '../core/render/strings.ts';
import type { World } from './world.ts';

const MOST_LIKE = 5;

/** The units that a person asks for by number or name; where there is none, says so and what is like it. */
export function findAsked(analysis: Analysis, asked: string, locale: Locale, world: World): readonly OrgUnit[] {
  const units = findUnits(analysis, asked);
  if (units.length === 0) {
    const strings = cliStringsFor(locale);
    const like = rankUnits(analysis, asked)
      .slice(0, MOST_LIKE)
      .map(({ unit }) => `${unit.number} ${unit.name}`);
    const hint = like.length === 0 ? [] : [strings.unitsLike(like)];
    world.complain([strings.unitUnknown(asked), ...hint].join(' '));
  }
  return units;
}
