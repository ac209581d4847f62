import type { Analysis } from '../analysis.ts';
import type { Duty, OrgUnit } from '../model/unit.ts';
import { type Clause, clauseOf } from '../references/facts/clause.ts';
import type { DutyLikeness } from '../references/facts/duty-likeness.ts';
import { differingWords } from '../text/differing-words.ts';
import type { Span } from '../text/span.ts';

/** Comparación: what two units of a manual have in common and what only one has, in the order of the text. */
export interface UnitComparison {
  readonly one: ComparedUnit;
  readonly other: ComparedUnit;
  /** Word for word, items included. */
  readonly same: readonly DutyPair[];
  /** A duty that is like several of the other unit stands in several pairs. */
  readonly alike: readonly AlikePair[];
}

interface ComparedUnit {
  readonly unit: OrgUnit;
  readonly superior: OrgUnit | undefined;
  /** Like none of the other unit's. */
  readonly only: readonly Duty[];
}

export interface DutyPair {
  readonly one: Duty;
  readonly other: Duty;
  readonly clause: Clause | undefined;
}

export interface AlikePair extends DutyPair {
  readonly hasOtherItems: boolean;
  /** How many items of the first the other has word for word. */
  readonly sharedItems: number;
  /** Where the words of each are not those of the other. */
  readonly inOne: readonly Span[];
  readonly inOther: readonly Span[];
}

/** Two units of a manual by number; `undefined` when it lacks one of them. */
export function compareUnits(analysis: Analysis, one: string, other: string): UnitComparison | undefined {
  const [left, right] = [analysis.units.byNumber(one), analysis.units.byNumber(other)];
  if (left === undefined || right === undefined) {
    return undefined;
  }
  const pairs = pairsOf(analysis, left, right);
  const same = pairs.filter(({ likeness }) => likeness.kind === 'same');
  const isSame = (duty: Duty) => same.some((pair) => pair.one === duty || pair.other === duty);
  // Of two duties that both have their equal it is no news that they are like each other.
  const alike = pairs.filter((pair) => pair.likeness.kind === 'alike' && !(isSame(pair.one) && isSame(pair.other)));
  const compared = (unit: OrgUnit): ComparedUnit => ({
    unit,
    superior: unit.parent === undefined ? undefined : analysis.units.byNumber(unit.parent),
    only: unit.duties.filter((duty) => !pairs.some((pair) => pair.one === duty || pair.other === duty)),
  });
  return {
    one: compared(left),
    other: compared(right),
    same: same.map((pair) => toPair(analysis, pair)),
    alike: alike.map((pair) => toAlikePair(analysis, pair)),
  };
}

interface LikePair {
  readonly one: Duty;
  readonly other: Duty;
  readonly likeness: DutyLikeness;
}

function pairsOf({ facts }: Analysis, left: OrgUnit, right: OrgUnit): readonly LikePair[] {
  return left.duties.flatMap((one) =>
    right.duties.flatMap((other): readonly LikePair[] => {
      const likeness = facts.likenessOf(one.id, other.id);
      return likeness === undefined ? [] : [{ one, other, likeness }];
    }),
  );
}

function toPair({ facts }: Analysis, { one, other }: LikePair): DutyPair {
  return { one, other, clause: clauseOf(facts, one.id) };
}

function toAlikePair(analysis: Analysis, pair: LikePair): AlikePair {
  const { left, right } = differingWords(pair.one.text, pair.other.text);
  return {
    ...toPair(analysis, pair),
    hasOtherItems: pair.likeness.hasOtherItems,
    sharedItems: pair.likeness.sharedItems,
    inOne: left,
    inOther: right,
  };
}
