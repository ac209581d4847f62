import type { HeadSense } from '../names/head-words.ts';
import type { UnitName } from '../names/names.ts';

/** One name found, or one member of a list of names. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly name: UnitName;
  readonly extent: 'whole' | 'beginning';
  readonly isMisspelt: boolean;
  /** The opening; `undefined` for a member of a list that leaves it out: "y de Dictamen". */
  readonly head: HeadSense | undefined;
  readonly isListed: boolean;
  /** Where the opening ends; of a member without one, where it starts. */
  readonly openingEnd: number;
}
