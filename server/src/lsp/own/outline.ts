import { levelRankIn } from '../../core/features/level-ranks.ts';
import { nameBelowLevel } from '../../core/model/unit-name.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ManualOutline, Outline } from '../../protocol/manuals.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The units of all manuals in use, and why configured ones are not. */
export async function outlineManuals(_: unknown, { manuals }: Pick<State, 'manuals'>): Promise<Outline> {
  const set = await manuals();
  return { manuals: set.manuals.map(outlineOf), problems: set.problems };
}

function outlineOf({ uri, analysis }: LoadedManual): ManualOutline {
  const rankOf = levelRankIn(analysis);
  return {
    uri,
    title: analysis.manual.title?.text ?? '',
    units: analysis.units.all.map((unit) => ({
      number: unit.number,
      ...(unit.printedNumber === '' ? { isUnnumbered: true } : {}),
      name: unit.name,
      ...(nameBelowLevel(unit) === unit.name ? {} : { shortName: nameBelowLevel(unit) }),
      level: unit.level,
      levelRank: rankOf(unit),
      ...(unit.parent === undefined ? {} : { parent: unit.parent }),
      ...(unit.page === undefined ? {} : { page: unit.page }),
      line: lineAtOffset(analysis.lines, unit.heading.start),
      dutyCount: unit.duties.length,
    })),
  };
}
