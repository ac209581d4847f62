import type { UnitLevel } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';

/** The level words of the IMSS family, highest first, each with the plural that l. 2426 and 2469 print. */
const LEVELS: readonly { readonly level: UnitLevel; readonly openings: readonly string[] }[] = [
  { level: 'Dirección', openings: ['direccion'] },
  { level: 'Unidad', openings: ['unidad', 'unidades'] },
  { level: 'Coordinación', openings: ['coordinacion', 'coordinaciones'] },
  { level: 'División', openings: ['division', 'divisiones'] },
  { level: 'Subjefatura de División', openings: ['subjefatura de division', 'subjefaturas de division'] },
];

/** The level that a unit's name opens with; `undefined` when it opens with none. */
export function levelOfName(name: string): UnitLevel | undefined {
  const key = foldKey(name);
  return LEVELS.find(({ openings }) => openings.some((opening) => key.startsWith(`${opening} `)))?.level;
}

/** 0 for the highest level; unknown levels rank below all. */
export function levelRank(level: UnitLevel): number {
  const rank = LEVELS.findIndex((entry) => entry.level === level);
  return rank < 0 ? LEVELS.length : rank;
}
