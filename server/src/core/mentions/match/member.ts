import type { UnitName } from '../names/names.ts';

/** A further name of a list, its level word left out. */
export interface Member {
  readonly start: number;
  readonly name: UnitName;
  readonly last: number;
  readonly cost: number;
  /** "y la de Dictamen": an article stands for the level word. */
  readonly isArticled: boolean;
  /** "así como las de Dictamen y Corrección": from here on the list is one of several. */
  readonly isPlural: boolean;
}
