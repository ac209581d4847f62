import type { OrgUnit } from '../model/unit.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import type { Claim } from './claims.ts';
import type { DutyMatters, LikeDuty } from './matters.ts';

/** Who has a matter that a draft gives to another unit. */
export interface Owners {
  /** The likest duty of each, likest first. */
  readonly duties: readonly LikeDuty[];
  /** The words compared, as the draft writes them, those that tell most first. */
  readonly words: readonly string[];
}

/**
 * The units that have the matter of a claim where its unit has not, nor any below it; `undefined` where that is not clear:
 * most of what the clause says must stand in a duty of others, next to none of it in one of the unit's own branch, and few
 * may have it. What only its superiors have it may do for them.
 */
export function otherOwners(claim: Claim, matters: DutyMatters, units: UnitIndex): Owners | undefined {
  const unit = units.byNumber(claim.unit);
  const words = matters.weigh(claim.matter);
  if (unit === undefined || unit.source !== 'body' || words.size < FEWEST_SHARED) {
    return undefined;
  }
  const like = matters.likest(words);
  const superiors = new Set(units.superiorsOf(unit));
  // Asked once a unit, not for each of its duties.
  const branch = new Set(units.all.filter((each) => isWithin(each, unit, units)));
  const own = like.find((each) => branch.has(each.unit))?.share ?? 0;
  const others = like.filter((each) => !branch.has(each.unit) && !superiors.has(each.unit));
  const [best] = others;
  if (best === undefined || best.share < LEAST_SHARE || best.shared < FEWEST_SHARED || MOST_OWN * best.share < own) {
    return undefined;
  }
  const duties = likestOfEachUnit(others.filter(({ share }) => NEAR_BEST * best.share <= share));
  const nearly = likestOfEachUnit(others.filter(({ shared }) => best.shared - 1 <= shared));
  const isShared = MOST_OWNERS < duties.length || MOST_NEARLY < nearly.length;
  const isNamed = claim.others.some((number) => isInLine(number, duties, superiors, units));
  return isShared || isNamed ? undefined : { duties, words: tellingFirst(words) };
}

/** Fewer words are shared by chance. */
const FEWEST_SHARED = 3;
/** Of what the clause says, by weight: in the likest duty of others; and of that, in the unit's own branch. */
const LEAST_SHARE = 0.45;
const MOST_OWN = 0.5;
/** So near the likest a duty of another unit is as good. */
const NEAR_BEST = 0.85;
/** What more have is nobody's in particular: "formatos oficiales". */
const MOST_OWNERS = 5;
/** Who says all of it but a word. */
const MOST_NEARLY = 12;

function isWithin(unit: OrgUnit, top: OrgUnit, units: UnitIndex): boolean {
  return unit === top || units.superiorsOf(unit).includes(top);
}

/** A unit that the sentence names besides has it: then it is not said of the other alone. */
function isInLine(
  number: string,
  duties: readonly LikeDuty[],
  superiors: ReadonlySet<OrgUnit>,
  units: UnitIndex,
): boolean {
  const named = units.byNumber(number);
  return (
    named !== undefined &&
    !superiors.has(named) &&
    duties.some(({ unit }) => isWithin(unit, named, units) || isWithin(named, unit, units))
  );
}

function likestOfEachUnit(duties: readonly LikeDuty[]): readonly LikeDuty[] {
  return [...new Map(duties.toReversed().map((duty) => [duty.unit.number, duty])).values()].toSorted(
    (left, right) => right.share - left.share,
  );
}

function tellingFirst(words: ReturnType<DutyMatters['weigh']>): readonly string[] {
  return [...words.values()].toSorted((left, right) => right.weight - left.weight).map(({ word }) => word);
}
