import type { Analysis } from '../analysis.ts';
import type { HistoricName } from '../model/history.ts';
import { type Issue, isMisprint, issuesInOrder } from '../model/issue.ts';
import type { LegalSource } from '../model/legal-framework.ts';
import type { Level } from '../model/level.ts';
import type { LegalCitation, UnitReference } from '../model/reference.ts';
import type { Duty, OrgUnit } from '../model/unit.ts';
import { type Clause, clauseOf } from '../references/facts/clause.ts';
import type { AlikeDuty } from '../references/facts/fact-index.ts';
import { looseReferences, tiesFrom, tiesTo, type WorkTie } from '../references/work-ties.ts';

/** Ficha de la unidad: all that a manual says of one unit, each list in the order of the text. */
export interface UnitSheet {
  readonly unit: OrgUnit;
  /** Of its manual: how heads of units are called. */
  readonly levels: readonly Level[];
  /** From the root down. */
  readonly superiors: readonly OrgUnit[];
  readonly subordinates: readonly OrgUnit[];
  /** Those of its duties that other units have too, clauses of many left out. */
  readonly shared: readonly SharedDuty[];
  readonly clauses: readonly { readonly duty: Duty; readonly clause: Clause }[];
  /** Those that open as duties of other units do, whose lists have no item in common with theirs; how many units. */
  readonly openings: readonly { readonly duty: Duty; readonly units: number }[];
  readonly law: readonly CitedSource[];
  /** Citations of which the text does not say what they cite, or of nothing that the legal framework lists. */
  readonly undecidedLaw: readonly LegalCitation[];
  readonly speaksOf: readonly SheetTie[];
  readonly spokenOfBy: readonly SheetTie[];
  /** What its duties speak of that is no unit of the manual, or one of several. */
  readonly loose: readonly UnitReference[];
  /** Names of the past that this unit answers to now; `undefined` for a manual that tells no history. */
  readonly formerNames: readonly HistoricName[] | undefined;
  /** Misprints of its section. */
  readonly misprints: readonly Issue[];
}

export interface SharedDuty {
  readonly duty: Duty;
  /** In few words. */
  readonly gist: string;
  /** Superiors first, then subordinates, the branch, other branches. */
  readonly others: readonly DutyElsewhere[];
}

interface DutyElsewhere extends Omit<AlikeDuty, 'id'> {
  readonly unit: OrgUnit;
  readonly duty: Duty;
}

interface CitedSource {
  readonly source: LegalSource;
  readonly citations: readonly LegalCitation[];
}

export interface SheetTie extends Omit<WorkTie, 'unit'> {
  readonly unit: OrgUnit;
}

/** The sheet of a unit; `undefined` when the manual has none with this number. */
export function unitSheet(analysis: Analysis, number: string): UnitSheet | undefined {
  const { units, manual, chapters, unitReferences } = analysis;
  const unit = units.byNumber(number);
  if (unit === undefined) {
    return undefined;
  }
  const withUnit = ({ unit: other, ...tie }: WorkTie): readonly SheetTie[] => {
    const found = units.byNumber(other);
    return found === undefined ? [] : [{ unit: found, ...tie }];
  };
  return {
    unit,
    levels: manual.levels,
    superiors: units.superiorsOf(unit),
    subordinates: units.subordinatesOf(number),
    ...sharedOf(analysis, unit),
    ...lawOf(analysis, number),
    speaksOf: tiesFrom(number, unitReferences).flatMap(withUnit),
    spokenOfBy: tiesTo(number, unitReferences).flatMap(withUnit),
    loose: looseReferences(number, unitReferences),
    formerNames:
      chapters.history.length === 0 ? undefined : chapters.formerNames.filter((name) => name.units.includes(number)),
    misprints: issuesInOrder(analysis).filter(
      (issue) => isMisprint(issue) && units.atOffset(issue.span.start) === unit,
    ),
  };
}

function sharedOf(analysis: Analysis, { duties }: OrgUnit): Pick<UnitSheet, 'shared' | 'clauses' | 'openings'> {
  const read = duties.map((duty) => ({ duty, clause: clauseOf(analysis.facts, duty.id) }));
  const own = read
    .filter(({ clause }) => clause === undefined)
    .map(({ duty }) => ({ duty, elsewhere: findElsewhere(analysis, duty) }));
  return {
    shared: own.flatMap(({ duty, elsewhere }) => {
      const others = elsewhere.filter((each) => !isOpeningAlone(each));
      return others.length === 0 ? [] : [{ duty, gist: analysis.gists.gistOf(duty.text, GIST), others }];
    }),
    clauses: read.flatMap(({ duty, clause }) => (clause === undefined ? [] : [{ duty, clause }])),
    openings: own.flatMap(({ duty, elsewhere }) => {
      const units = new Set(elsewhere.filter(isOpeningAlone).map(({ unit }) => unit)).size;
      return units === 0 ? [] : [{ duty, units }];
    }),
  };
}

/** The matter of "…, en las materias siguientes:" is in the list. */
function isOpeningAlone({ likeness }: DutyElsewhere): boolean {
  return likeness.hasOtherItems && likeness.sharedItems === 0;
}

/** UTF-16 units of a cell. */
const GIST = 160;

function findElsewhere({ units, facts }: Analysis, duty: Duty): readonly DutyElsewhere[] {
  return facts.alikeTo(duty.id).flatMap(({ id, relation, likeness }): readonly DutyElsewhere[] => {
    const unit = units.byNumber(id.split('#')[0] ?? '');
    const other = unit?.duties.find((each) => each.id === id);
    return unit === undefined || other === undefined ? [] : [{ unit, duty: other, relation, likeness }];
  });
}

function lawOf({ chapters, legalCitations }: Analysis, number: string): Pick<UnitSheet, 'law' | 'undecidedLaw'> {
  const own = legalCitations.filter(({ unit }) => unit === number);
  const decided = own.filter(({ sources }) => sources.length === 1);
  return {
    law: chapters.legalFramework.sources
      .map((source) => ({ source, citations: decided.filter(({ sources }) => sources[0] === source) }))
      .filter(({ citations }) => 0 < citations.length),
    undecidedLaw: own.filter(({ sources }) => sources.length !== 1),
  };
}
