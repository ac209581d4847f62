import type { Level } from '../model/level.ts';
import type { OrgUnit } from '../model/unit.ts';
import { CURATED_LEVELS, readUnknownLevel } from './read-levels.ts';

/** The levels of a manual: those of its family, highest first, then what else its units are called. */
export function levelsInUse(ranked: readonly Level[], units: readonly OrgUnit[]): readonly Level[] {
  const known = new Set(ranked.map(({ name }) => name));
  const others = new Set(units.map(({ level }) => level).filter((level) => level !== '' && !known.has(level)));
  return others.size === 0 ? ranked : [...ranked, ...[...others].map(readUnknownLevel)];
}

/** With the levels that a manual has not: bodies of its past and of other institutions are called by them. */
export function withCuratedLevels(levels: readonly Level[]): readonly Level[] {
  const known = new Set(levels.map(({ name }) => name));
  return [...levels, ...CURATED_LEVELS.filter(({ name }) => !known.has(name))];
}
