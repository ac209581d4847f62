import type { Level } from '../model/level.ts';
import type { UnitLevel } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';
import { nounBefore } from './noun-before.ts';
import { CURATED_LEVELS } from './read-levels.ts';

/** The level words of a family of manuals. */
export interface Levels {
  /** From the highest to the lowest. */
  readonly ranked: readonly Level[];
  /** The level of the family that a unit's name opens with; `undefined` when it opens with none. */
  levelOf(name: string): UnitLevel | undefined;
  /**
   * The level of what is known to be a unit: the family's, else one of Mexican administration, else the noun that its
   * name opens with. Empty when it opens with none: "Xyz".
   */
  levelOfUnit(name: string): UnitLevel;
  /** 0 for the highest level; unknown levels rank below all. */
  rankOf(level: UnitLevel): number;
}

/** Levels from the highest to the lowest. The longest opening wins: "Coordinación Técnica" is no "Coordinación". */
export function indexLevels(ranked: readonly Level[]): Levels {
  const levelOf = indexOpenings(ranked);
  const ranks = new Map(ranked.map(({ name }, rank) => [name, rank]));
  return {
    ranked,
    levelOf,
    levelOfUnit: (name) => levelOf(name) ?? curatedLevelOf(name) ?? nounBefore(name) ?? '',
    rankOf: (level) => ranks.get(level) ?? ranked.length,
  };
}

function indexOpenings(levels: readonly Level[]): (name: string) => UnitLevel | undefined {
  const openings = levels
    .flatMap(({ name, openings }) => openings.map((opening) => ({ level: name, opening: `${foldKey(opening)} ` })))
    .toSorted((left, right) => right.opening.length - left.opening.length);
  const longest = openings[0]?.opening.length ?? 0;
  return (name) => {
    // Twice the length leaves room for white space and combining marks, which folding takes away.
    const key = `${foldKey(name.slice(0, 2 * longest))} `;
    return openings.find(({ opening }) => key.startsWith(opening) && opening.length < key.length)?.level;
  };
}

const curatedLevelOf = indexOpenings(CURATED_LEVELS);
