import type { UnitComparison } from '../features/compare-units.ts';
import type { SheetTie, UnitSheet } from '../features/unit-sheet.ts';
import type { LegalCitation, UnitReference } from '../model/reference.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';
import { exportUnit, type Json } from './export-json.ts';
import { issueMessage } from './issue-message.ts';
import type { Locale } from './strings.ts';

type LineOf = (span: Span) => number;
type Clause = UnitSheet['clauses'][number]['clause'];

/** A sheet as data: the unit as the export has it, then what the sheet adds; what there is none of is `null` or empty. */
export function unitSheetJson(sheet: UnitSheet, lineOf: LineOf, locale: Locale): Json {
  return {
    ...exportUnit(sheet.unit, lineOf),
    superiors: sheet.superiors.map(({ number }) => number),
    subordinates: sheet.subordinates.map(({ number }) => number),
    objectives: sheet.unit.objectives.map(({ text, pieces }) => ({ line: lineOfPieces(pieces, lineOf), text })),
    sharedDuties: sheet.shared.map(({ duty, others }) => ({
      duty: duty.id,
      others: others.map(({ duty: other, relation, likeness }) => ({
        ...{
          duty: other.id,
          relation,
          likeness: likeness.kind,
          otherItems: likeness.hasOtherItems,
          sharedItems: likeness.sharedItems,
        },
      })),
    })),
    clauses: sheet.clauses.map(({ duty, clause }) => ({ duty: duty.id, ...toClause(clause) })),
    openings: sheet.openings.map(({ duty, units }) => ({ duty: duty.id, units })),
    legalFramework: sheet.law.map(({ source, citations }) => ({
      name: source.name,
      line: lineOf(source.nameSpan),
      citations: citations.map((citation) => toCitation(citation, lineOf)),
    })),
    undecidedCitations: sheet.undecidedLaw.map((citation) => ({
      ...toCitation(citation, lineOf),
      mayBe: citation.sources.map(({ name }) => name),
    })),
    mentions: sheet.speaksOf.map((tie) => toTie(tie, lineOf)),
    mentionedBy: sheet.spokenOfBy.map((tie) => toTie(tie, lineOf)),
    otherMentions: sheet.loose.map((reference) => ({ ...toReference(reference, lineOf), mayBe: reference.targets })),
    formerNames:
      sheet.formerNames?.map(({ name, basis, fate, steps }) => ({
        ...{ name, basis, fate },
        steps: steps.map(({ kind, date, into, pieces }) => ({
          ...{ kind, date: date ?? null, into: into ?? null, line: lineOfPieces(pieces, lineOf) },
        })),
      })) ?? null,
    misprints: sheet.misprints.map((issue) => ({
      code: issue.code,
      line: lineOf(issue.span),
      message: issueMessage(issue, locale),
    })),
  };
}

/** A comparison as data: duties by their identity. */
export function unitComparisonJson({ one, other, same, alike }: UnitComparison): Json {
  return {
    one: toCompared(one),
    other: toCompared(other),
    same: same.map((pair) => ({ one: pair.one.id, other: pair.other.id, ...toClause(pair.clause) })),
    alike: alike.map((pair) => ({
      ...{
        one: pair.one.id,
        other: pair.other.id,
        otherItems: pair.hasOtherItems,
        sharedItems: pair.sharedItems,
        ...toClause(pair.clause),
      },
    })),
  };
}

function toCompared({ unit, only }: UnitComparison['one']) {
  return { ...nameOf(unit), duties: unit.duties.length, only: only.map(({ id }) => id) };
}

function nameOf({ number, name }: OrgUnit) {
  return { number, name };
}

/** `units` is `null` for the closing clause, of which nobody counts who has it. */
function toClause(clause: Clause | undefined) {
  return clause === undefined
    ? { clause: null, units: null }
    : { clause: clause.kind, units: clause.kind === 'common' ? clause.units : null };
}

function toTie({ unit, named, implied }: SheetTie, lineOf: LineOf) {
  return { ...nameOf(unit), references: [...named, ...implied].map((reference) => toReference(reference, lineOf)) };
}

function toReference({ node, text, reason, pieces }: UnitReference, lineOf: LineOf) {
  return { node: node ?? null, line: lineOfPieces(pieces, lineOf), text, reason };
}

function toCitation({ node, text, reason, article, pieces }: LegalCitation, lineOf: LineOf) {
  return { node: node ?? null, line: lineOfPieces(pieces, lineOf), text, reason, article: article ?? null };
}

function lineOfPieces([first]: readonly Span[], lineOf: LineOf): number | null {
  return first === undefined ? null : lineOf(first);
}
