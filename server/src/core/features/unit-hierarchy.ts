import type { Analysis } from '../analysis.ts';
import type { Mention } from '../model/mention.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';

/** A unit that a unit's duties name, or whose duties name it, and where. */
export interface UnitTie {
  readonly unit: OrgUnit;
  /** The mentions, in the duties of the unit that names. */
  readonly spans: readonly Span[];
}

/** The units that the duties of a unit name, in the order of the text; the unit itself is not among them. */
export function unitsNamedBy(analysis: Analysis, unit: OrgUnit): readonly UnitTie[] {
  const spans = new Map<string, Span[]>();
  for (const { span, units } of mentionsInDuties(analysis, unit)) {
    for (const number of units.filter((named) => named !== unit.number)) {
      const known = spans.get(number) ?? [];
      known.push(span);
      spans.set(number, known);
    }
  }
  return [...spans].flatMap(([number, places]) => {
    const named = analysis.units.byNumber(number);
    return named === undefined ? [] : [{ unit: named, spans: places }];
  });
}

/** The units whose duties name a unit, in the order of the text. */
export function unitsNaming(analysis: Analysis, unit: OrgUnit): readonly UnitTie[] {
  return analysis.units.all.flatMap((other) => {
    const spans = mentionsInDuties(analysis, other)
      .filter(({ units }) => other !== unit && units.includes(unit.number))
      .map(({ span }) => span);
    return spans.length === 0 ? [] : [{ unit: other, spans }];
  });
}

function mentionsInDuties(analysis: Analysis, { duties, heading, span: whole }: OrgUnit): readonly Mention[] {
  return analysis.ownMentions.filter(
    ({ span }) =>
      heading.end <= span.start &&
      span.end <= whole.end &&
      duties.some((duty) => duty.span.start <= span.start && span.end <= duty.span.end),
  );
}
