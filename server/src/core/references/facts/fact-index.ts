import type { Duty } from '../../model/unit.ts';
import { foldKey } from '../../text/fold.ts';
import type { UnitIndex } from '../../units/unit-index.ts';
import { type DutyGroup, groupDuties } from './duty-groups.ts';
import { compareDuties, type DutyLikeness } from './duty-likeness.ts';
import { mattersOf } from './matter.ts';
import { isSameWording, type ReadDuty, readDuty } from './read-duty.ts';
import type { VerbClass } from './verb-classes.ts';
import { numberWords } from './word-numbers.ts';

/** What can be known of a duty beyond its text. */
interface DutyFacts {
  /** Leading verbs as folded words: `revisar`, `someter`. */
  readonly verbs: readonly string[];
  /** What each verb does with the matter, the first being the main one; empty when we know no verb it opens with. */
  readonly verbClasses: readonly VerbClass[];
  /** `residual`: "las demás…"; `boilerplate`: said of many units alike; `specific`: all others. */
  readonly weight: 'residual' | 'boilerplate' | 'specific';
  /** Duties with the same matter, this one included. */
  readonly group: DutyGroup | undefined;
}

/** How the unit of a duty stands to the unit of another with the same matter. */
interface RelatedDuty {
  readonly id: string;
  readonly relation: 'same-unit' | 'superior' | 'subordinate' | 'same-branch' | 'other-branch';
  readonly verbClasses: readonly VerbClass[];
  /** Word for word, but for case, accents and punctuation. */
  readonly isIdentical: boolean;
}

/** A duty of another unit that agrees with one. */
export interface AlikeDuty extends Pick<RelatedDuty, 'id' | 'relation'> {
  readonly likeness: DutyLikeness;
}

export interface FactIndex {
  readonly groups: readonly DutyGroup[];
  /** `undefined` for an identity that no duty has. */
  factsOf(id: string): DutyFacts | undefined;
  /** Who drafts, reviews and approves the same matter; superiors and subordinates first, in the order of the text. */
  relatedTo(id: string): readonly RelatedDuty[];
  /** Duties of other units that agree with one, in the order of {@link relatedTo}; all are compared with it. */
  alikeTo(id: string): readonly AlikeDuty[];
  /** Compares these two alone; `undefined` where they do not agree. */
  likenessOf(one: string, other: string): DutyLikeness | undefined;
}

/** A matter that so many units have is said of units as such; a list of items below it makes it one's own again. */
const BOILERPLATE_UNITS = 10;

const RESIDUAL = /^(?:las demas|ejercer las demas|realizar ?las demas)\b/;

export function indexFacts(units: UnitIndex): FactIndex {
  const numbers = numberWords();
  const duties = units.all.flatMap((unit) => unit.duties.map((duty) => readDuty(duty, numbers)));
  const matters = mattersOf(duties, numbers);
  const groups = groupDuties(duties, matters, units);
  const byId = new Map(duties.map((duty) => [duty.duty.id, duty]));
  const groupOf = new Map(groups.flatMap((group) => group.duties.map((id) => [id, group] as const)));
  const comparable = new Map(
    duties.map((read, index) => [
      read.duty.id,
      {
        read,
        matter: matters[index] ?? new Uint32Array(),
        isClosingClause: isClosingClause(read.duty),
      },
    ]),
  );
  const unitCount = new Map(
    groups.map((group) => [group, new Set(group.duties.map((id) => byId.get(id)?.duty.unit)).size]),
  );
  return {
    groups,
    factsOf: (id) => {
      const read = byId.get(id);
      const group = groupOf.get(id);
      const isCommon =
        group !== undefined && read?.duty.items.length === 0 && BOILERPLATE_UNITS <= (unitCount.get(group) ?? 0);
      return (
        read && {
          verbs: read.lead.verbs,
          verbClasses: read.lead.verbClasses,
          weight: weightOf(read, isCommon ? 'boilerplate' : 'specific'),
          group,
        }
      );
    },
    relatedTo: (id) => {
      const read = byId.get(id);
      const others = (groupOf.get(id)?.duties ?? [])
        .filter((other) => other !== id)
        .flatMap((other) => byId.get(other) ?? []);
      return read === undefined ? [] : sortRelated(others.map((other) => relate(read, other, units)));
    },
    alikeTo: (id) => {
      const one = comparable.get(id);
      const others = one === undefined ? [] : [...comparable.values()];
      return sortRelated(
        others.flatMap((other): readonly AlikeDuty[] => {
          const relation = one && relationOf(one.read.duty.unit, other.read.duty.unit, units);
          const likeness = one && relation !== 'same-unit' ? compareDuties(one, other, numbers) : undefined;
          return relation && likeness ? [{ id: other.read.duty.id, relation, likeness }] : [];
        }),
      );
    },
    likenessOf: (one, other) => {
      const [left, right] = [comparable.get(one), comparable.get(other)];
      return left && right && compareDuties(left, right, numbers);
    },
  };
}

function weightOf({ duty }: ReadDuty, otherwise: DutyFacts['weight']): DutyFacts['weight'] {
  return isClosingClause(duty) ? 'residual' : otherwise;
}

function isClosingClause({ text }: Duty): boolean {
  return RESIDUAL.test(foldKey(text.slice(0, 40)));
}

function relate(from: ReadDuty, to: ReadDuty, units: UnitIndex): RelatedDuty {
  return {
    id: to.duty.id,
    relation: relationOf(from.duty.unit, to.duty.unit, units),
    verbClasses: to.lead.verbClasses,
    isIdentical: isSameWording(from, to),
  };
}

function relationOf(from: string, to: string, units: UnitIndex): RelatedDuty['relation'] {
  if (from === to) {
    return 'same-unit';
  }
  const above = lineOf(from, units);
  const below = lineOf(to, units);
  if (above.includes(to)) {
    return 'superior';
  }
  if (below.includes(from)) {
    return 'subordinate';
  }
  return above[1] !== undefined && above[1] === below[1] ? 'same-branch' : 'other-branch';
}

/** Numbers from the head down to a unit. */
function lineOf(number: string, units: UnitIndex): readonly string[] {
  const unit = units.byNumber(number);
  return unit === undefined ? [] : [...units.superiorsOf(unit).map((above) => above.number), number];
}

const ORDER: readonly RelatedDuty['relation'][] = [
  'same-unit',
  'superior',
  'subordinate',
  'same-branch',
  'other-branch',
];

function sortRelated<Related extends Pick<RelatedDuty, 'relation'>>(related: readonly Related[]): readonly Related[] {
  return related.toSorted((one, other) => ORDER.indexOf(one.relation) - ORDER.indexOf(other.relation));
}
