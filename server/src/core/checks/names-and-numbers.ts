import { nameEdits } from '../mentions/names/name-edits.ts';
import type { Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import { parseSectionNumber } from '../model/section-number.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsOfPart } from './draft-part.ts';

/** "8.2.2 Coordinación de Afiliación", whose number is 8.2.1. Which of the two is meant, only its author knows. */
export function namesAndNumbers({ units }: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text } = part;
  return [...mentionsOfPart(part)].flatMap(([{ span, units: named, form, former }, before]) => {
    const [own] = named;
    if (form === 'number' || former !== undefined || own === undefined) {
      return [];
    }
    return numbersBeside(text, span).flatMap(({ number, span: place }) => {
      const unit = units.byNumber(number);
      if (unit === undefined || named.includes(number) || isOfNameBefore(before, span, number)) {
        return [];
      }
      const name = units.byNumber(own)?.name ?? '';
      const written = text.slice(span.start, span.end);
      const asWritten = written === written.toUpperCase() ? unit.name.toUpperCase() : unit.name;
      const renumber = { kind: 'choice', label: own, edits: [{ span: place, newText: own }] } as const;
      const rename = {
        kind: 'choice',
        label: asWritten,
        edits: nameEdits(text, span, unit.name),
      } as const;
      return [
        {
          rule: 'name-and-number',
          span: place,
          values: [number, unit.name, own, name],
          units: [own, number],
          evidence: [units.byNumber(own)?.heading.start ?? 0, unit.heading.start],
          fixes: [...(named.length === 1 ? [renumber] : []), rename],
        } as const,
      ];
    });
  });
}

/** "la Subjefatura de … de la Coordinación de Cobranza, numeral 8.3.1.3.2" numbers the Subjefatura. */
function isOfNameBefore(before: Mention | undefined, { start }: Span, number: string): boolean {
  return before !== undefined && start - before.span.end < 40 && before.units.includes(number);
}

interface PrintedNumber {
  readonly number: string;
  readonly span: Span;
}

/** Longest "8.x.x.x.x" in sight. */
const REACH = 40;

/** The section numbers right before a name ("8.2.2. Coordinación") and right behind it ("(numeral 8.2.2)"). */
function numbersBeside(text: string, { start, end }: Span): readonly PrintedNumber[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const left = /(?<![\d.,/-])(\d{1,2}(?:\.\d{1,2}){1,5})\.?(?:[ \t]*[-–—:|][ \t]*|[ \t]+)$/.exec(before);
  const right =
    /^([ \t]*(?:\([ \t\n>]*|,[ \t]*(?=\d)|,?[ \t\n>]*(?=num))(?:numeral[ \t\n>]+|num\.?[ \t\n>]+)?)(\d{1,2}(?:\.\d{1,2}){1,5})(?=[)\s,;.]|$)/.exec(
      foldText(after),
    );
  const behind = right === null ? [] : placed(right[2] ?? '', end + (right[1]?.length ?? 0));
  // ", 8.2.2 Coordinación de …" begins the next entry of a list.
  const isNext =
    right !== null &&
    /^[ \t]+\p{L}/u.test(after.slice(right[0].length)) &&
    !right[0].includes('(') &&
    !right[0].includes('num');
  return [
    ...(left === null ? [] : placed(left[1] ?? '', start - before.length + left.index)),
    ...(isNext ? [] : behind),
  ];
}

function placed(printed: string, start: number): readonly PrintedNumber[] {
  const number = parseSectionNumber(printed);
  return number === undefined ? [] : [{ number, span: { start, end: start + printed.length } }];
}
