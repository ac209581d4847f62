import type { Analysis } from '../analysis.ts';
import type { Duty, DutyItem } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { branchOfNumber } from '../search/score/arrange.ts';
import type { Counterpart, DutyChain } from '../search/score/chain.ts';

/** Cadena de la función: a duty or an item, and who else has its matter. */
export interface ChainOfDuty {
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
  readonly chain: DutyChain;
}

/** The chain of `8.2.1#5` or `8.2.1#1.c`; `undefined` when the manual has no such duty or item. */
export function chainOfDuty({ units, search }: Analysis, id: string): ChainOfDuty | undefined {
  const duty = units
    .byNumber(id.split('#')[0] ?? '')
    ?.duties.find((each) => id === each.id || id.startsWith(`${each.id}.`));
  const item = duty && itemsWithin(duty).find((each) => each.id === id);
  return duty === undefined || (item === undefined && id !== duty.id)
    ? undefined
    : { duty, item, chain: search.chainOf(duty, item) };
}

/** How alike two duties are but for the leading verb: `same` in all words, `akin` just above what is no likeness. */
export type Likeness = 'same' | 'near' | 'alike' | 'akin';

export function likenessOf({ similarity }: Counterpart): Likeness {
  if (SAME <= similarity) {
    return 'same';
  }
  if (NEAR <= similarity) {
    return 'near';
  }
  return ALIKE <= similarity ? 'alike' : 'akin';
}

const SAME = 0.995;
const NEAR = 0.8;
const ALIKE = 0.6;

/** The units of other branches that have a duty in nearly the same words, the highest of each branch. */
export function overlapsOf(analysis: Analysis, { duty, item }: Pick<ChainOfDuty, 'duty' | 'item'>): readonly string[] {
  const near = analysis.search
    .chainOf(duty, item)
    .elsewhere.filter(({ similarity }) => NEAR <= similarity)
    .map(({ document }) => document.unit.number)
    .toSorted((left, right) => left.split('.').length - right.split('.').length || (left < right ? -1 : 1));
  return near.filter(
    (number, index) => near.findIndex((other) => branchOfNumber(other) === branchOfNumber(number)) === index,
  );
}
