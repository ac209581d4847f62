import type { UnitReference, UnitReferenceReason } from '../model/reference.ts';
import { groupBy } from '../text/group-by.ts';

/** A unit that the duties of another speak of, or whose duties speak of it. */
export interface WorkTie {
  /** Number of that unit. */
  readonly unit: string;
  readonly named: readonly UnitReference[];
  /** Words that stand for it without its name: "su superior jerárquico", "las Coordinaciones Normativas". */
  readonly implied: readonly UnitReference[];
}

/** The units that the duties of a unit speak of, in the order of the text. */
export function tiesFrom(unit: string, references: readonly UnitReference[]): readonly WorkTie[] {
  const own = references.filter((reference) => reference.unit === unit && isDecided(reference));
  const aimed = own.flatMap((reference) => reference.targets.map((target) => ({ target, reference })));
  const byTarget = groupBy(
    aimed.filter(({ target }) => target !== unit),
    ({ target }) => target,
  );
  return [...byTarget].map(([target, group]) =>
    toTie(
      target,
      group.map(({ reference }) => reference),
    ),
  );
}

/** The units whose duties speak of a unit, in the order of the text. */
export function tiesTo(unit: string, references: readonly UnitReference[]): readonly WorkTie[] {
  const others = references.filter(
    (reference) => reference.unit !== unit && reference.targets.includes(unit) && isDecided(reference),
  );
  return [...groupBy(others, (reference) => reference.unit ?? '')].map(([other, group]) => toTie(other, group));
}

/** Words of a unit's duties of which the text does not decide whom they mean, or that mean nobody whom it describes. */
export function looseReferences(unit: string, references: readonly UnitReference[]): readonly UnitReference[] {
  return references.filter((reference) => reference.unit === unit && !isDecided(reference));
}

function toTie(unit: string, references: readonly UnitReference[]): WorkTie {
  return {
    unit,
    named: references.filter(({ reason }) => BY_NAME.has(reason)),
    implied: references.filter(({ reason }) => !BY_NAME.has(reason)),
  };
}

const BY_NAME: ReadonlySet<UnitReferenceReason> = new Set<UnitReferenceReason>([
  'named',
  'misspelled',
  'shared-name-in-branch',
]);

function isDecided({ targets, reason }: UnitReference): boolean {
  return 0 < targets.length && reason !== 'self-or-superior' && reason !== 'shared-name';
}
