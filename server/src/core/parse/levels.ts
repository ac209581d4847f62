import type { UnitLevel } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';

/** The level words of a family of manuals. */
export interface Levels {
  /** The level that a unit's name opens with; `undefined` when it opens with none. */
  levelOf(name: string): UnitLevel | undefined;
  /** 0 for the highest level; unknown levels rank below all. */
  rankOf(level: UnitLevel): number;
}

/** A level and the words that its names open with, the plural of l. 2426 and 2469 among them. */
export interface LevelData {
  readonly level: string;
  readonly openings: readonly string[];
}

/** Levels from the highest to the lowest. The longest opening wins: "Coordinación Técnica" is no "Coordinación". */
export function readLevels(data: readonly LevelData[]): Levels {
  const openings = data
    .flatMap(({ level, openings }) => openings.map((opening) => ({ level, opening: `${foldKey(opening)} ` })))
    .toSorted((left, right) => right.opening.length - left.opening.length);
  const longest = openings[0]?.opening.length ?? 0;
  const ranks = new Map(data.map(({ level }, rank) => [level, rank]));
  return {
    levelOf: (name) => {
      // Twice the length leaves room for white space and combining marks, which folding takes away.
      const key = `${foldKey(name.slice(0, 2 * longest))} `;
      return openings.find(({ opening }) => key.startsWith(opening) && opening.length < key.length)?.level;
    },
    rankOf: (level) => ranks.get(level) ?? data.length,
  };
}
