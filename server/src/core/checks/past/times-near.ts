import { sentenceAround } from '../../spanish/sentence.ts';
import { type WrittenTime, writtenTimesIn } from '../../spanish/written-times.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/**
 * The time that is written nearest to a name in its sentence, or that the number of an act has ("oficio 0952/0123/2005").
 * The dates of laws are none: what was published in 1995 is applied today.
 */
export function nearestTime(text: string, name: Span): WrittenTime | undefined {
  const { start, end } = sentenceAround(text, name);
  const sentence = text.slice(start, end);
  const folded = foldText(sentence);
  const own = { start: name.start - start, end: name.end - start };
  let nearest: WrittenTime | undefined;
  for (const time of [...writtenTimesIn(sentence), ...yearsOfActs(folded)]) {
    const isNearer = nearest === undefined || distance(time, own) < distance(nearest, own);
    nearest = isNearer && !isOfNorm(folded, time) ? time : nearest;
  }
  return nearest;
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

const ACT_NUMBER =
  /\b(?:oficios?|resolucion|circular|memorandum|acuerdo|acta|nota|dictamen|convenio|contrato)\b[^;\n]{0,80}?[/-](1[89]\d\d|20\d\d)\b(?![/-])/g;

function yearsOfActs(folded: string): readonly WrittenTime[] {
  return [...folded.matchAll(ACT_NUMBER)].map(({ 0: written, 1: year, index }) => ({
    start: index + written.length - 4,
    end: index + written.length,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
  }));
}

const NORM = /\b(?:ley|leyes|reglamento|codigo|constitucion|estatuto|decreto|norma)\b/;
const PUBLISHED = /\b(?:diario oficial|dof|publicad[oa]s?|reformad[oa]s?|promulgad[oa]s?|expedid[oa]s?)\b/;
const ACT = /\b(?:oficio|resolucion|circular|memorandum|acta|nota|dictamen|convenio|contrato)\b/;
const BEFORE = 100;

/** "la Ley del Seguro Social de 1995", "publicado en el Diario Oficial de la Federación, el 21 de diciembre de 1995". */
function isOfNorm(folded: string, { start }: Span): boolean {
  const before = folded.slice(Math.max(0, start - BEFORE), start);
  const [, publishedClause = ''] = /((?:[^,;]*,)?[^,;]*)$/.exec(before) ?? [];
  const normClause = before.slice(before.search(/[^,;]*$/));
  return isLastOf(NORM, normClause) || isLastOf(PUBLISHED, publishedClause);
}

/** Nothing that is an act stands behind it. */
function isLastOf(pattern: RegExp, clause: string): boolean {
  const found = pattern.exec(clause);
  return found !== null && !ACT.test(clause.slice(found.index));
}
