import { citedPlaces } from '../citation/cited-places.ts';
import type { DraftCitation } from '../model/draft-citation.ts';
import type { Finding } from '../model/finding.ts';
import { mentionsNear } from '../model/mention.ts';
import type { Duty, OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, REACH } from './draft-part.ts';

/** "numeral 8.3.1.2.1, función 99", "numeral 8.3.9.1 del Manual": what the manual has not, with what it has. */
export function wrongCitations(manual: CheckedManual, part: DraftPart): readonly Finding[] {
  return [...missingNumbers(manual, part), ...missingPlaces(manual, part)];
}

function missingNumbers({ units, unknownNumbers }: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text, span, mentions } = part;
  return unknownNumbers(text, span, mentions).map((place) => {
    const written = text.slice(place.start, place.end);
    const superior = nearestSuperior(written, units.byNumber);
    const below = units.subordinatesOf(superior?.number).map(({ number }) => number);
    return findingOf(place, ['number', written, superior?.number ?? '', superior?.name ?? '', ...below], superior);
  });
}

/** The unit in which a number would lie: 8.3 for 8.3.9.1. */
function nearestSuperior(number: string, byNumber: CheckedManual['units']['byNumber']): OrgUnit | undefined {
  const parts = number.split('.');
  for (let length = parts.length - 1; 0 < length; length--) {
    const unit = byNumber(parts.slice(0, length).join('.'));
    if (unit !== undefined) {
      return unit;
    }
  }
  return undefined;
}

function missingPlaces({ units }: CheckedManual, { text, span, mentions }: DraftPart): readonly Finding[] {
  const near = mentionsNear(mentions, { start: span.start - REACH, end: span.end + REACH });
  return citedPlaces(units.byNumber, text, near)
    .filter(({ id, isSure, span: { start } }) => id === undefined && isSure && span.start <= start && start < span.end)
    .flatMap((place) => {
      const unit = units.byNumber(place.unit);
      return unit === undefined ? [] : [findingOf(place.span, valuesOf(place, unit), unit)];
    });
}

/** What is missing, where, and what is there: how many duties; which items of the cited duty, or else of the first that has some. */
function valuesOf({ kind, written, duty: id }: DraftCitation, unit: OrgUnit): readonly string[] {
  if (kind === 'duty') {
    return ['duty', written, unit.number, String(unit.duties.length)];
  }
  const cited = unit.duties.find((duty) => duty.id === id);
  const host = cited ?? unit.duties.find(({ items }) => 0 < items.length);
  const items = (host?.items ?? []).map(({ marker }, index) => marker ?? String(index + 1));
  return ['item', written, unit.number, ordinalOf(cited), ordinalOf(host), ...items];
}

function ordinalOf(duty: Duty | undefined): string {
  return duty === undefined ? '' : String(duty.ordinal);
}

function findingOf(span: Span, values: readonly string[], unit: OrgUnit | undefined): Finding {
  return {
    rule: 'wrong-citation',
    span,
    values,
    units: unit === undefined ? [] : [unit.number],
    evidence: unit === undefined ? [] : [unit.heading.start],
    fixes: [],
  };
}
