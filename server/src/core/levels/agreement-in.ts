import { type Agreement, agreementOf } from '../spanish/agreement.ts';
import type { SplitName } from './split-name.ts';

/** By the level and how it is printed; a word that stands for the level has its own gender. */
export function agreementIn(name: string, split: SplitName | undefined): Agreement | undefined {
  const gender = split?.opening === split?.level.name ? split?.level.gender : undefined;
  return gender === undefined ? agreementOf(name) : { gender, number: split?.isPlural ? 'plural' : 'singular' };
}
