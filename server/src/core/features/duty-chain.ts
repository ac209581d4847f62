import type { Analysis } from '../analysis.ts';
import { branchOfNumber } from '../model/section-number.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { factsOf, type VerbFacet } from '../search/index/duty-facts.ts';
import type { Counterpart } from '../search/score/chain.ts';

/** A duty or an item in a chain. */
export interface ChainLink {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
  /** What the unit does with the matter; `undefined` where the duty begins with no verb that says it. */
  readonly verbClass: VerbFacet | undefined;
  /** To the duty that the chain is of. */
  readonly likeness: Likeness;
}

/** Cadena de la función: a duty or an item, and who else has its matter. */
export interface ChainOfDuty extends ChainLink {
  /** From the root down. */
  readonly above: readonly ChainLink[];
  /** In the order of the text. */
  readonly below: readonly ChainLink[];
  /** In other units of the branch. */
  readonly beside: readonly ChainLink[];
  /** In other branches, most alike first. */
  readonly elsewhere: readonly ChainLink[];
}

/** The chain of `8.2.1#5` or `8.2.1#1.c`; `undefined` when the manual has no such duty or item. */
export function chainOfDuty({ units, search }: Analysis, id: string): ChainOfDuty | undefined {
  const unit = units.byNumber(id.split('#')[0] ?? '');
  const duty = unit?.duties.find((each) => id === each.id || id.startsWith(`${each.id}.`));
  const item = duty && itemsWithin(duty).find((each) => each.id === id);
  if (unit === undefined || duty === undefined || (item === undefined && id !== duty.id)) {
    return undefined;
  }
  const { above, below, beside, elsewhere } = search.chainOf(duty, item);
  return {
    ...linkOf({ unit, duty, item }, 'same'),
    above: above.map(counterpartLink),
    below: below.map(counterpartLink),
    beside: beside.map(counterpartLink),
    elsewhere: elsewhere.map(counterpartLink),
  };
}

function counterpartLink({ document, similarity }: Counterpart): ChainLink {
  return linkOf(document, likenessOf(similarity));
}

function linkOf({ unit, duty, item }: Pick<ChainLink, 'unit' | 'duty' | 'item'>, likeness: Likeness): ChainLink {
  return { unit, duty, item, verbClass: factsOf(duty.text).verbClass, likeness };
}

/** How alike two duties are but for the leading verb: `same` in all words, `akin` just above what is no likeness. */
export type Likeness = 'same' | 'near' | 'alike' | 'akin';

function likenessOf(similarity: number): Likeness {
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
