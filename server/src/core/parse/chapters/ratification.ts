import type { Printed, Ratification } from '../../model/chapter-contents.ts';
import type { Passage } from '../../model/unit.ts';
import { datesIn } from '../../spanish/dates.ts';
import { foldKey, foldText } from '../../text/fold.ts';

/** Reads the cover. Its short lines have no final mark and so form one block; they are told apart by their pieces. */
export function parseRatification(text: string, cover: Passage): Ratification {
  const lines = cover.blocks
    .flatMap(({ pieces }) => pieces)
    .map((span): Printed => ({ value: text.slice(span.start, span.end), span }));
  const heading = lines.findIndex(({ value }) => ['autorizacion', 'autorizo'].includes(foldKey(value)));
  const statement = lines.find(({ value }) => /\bratific|\bautoriz.*\boficio\b/.test(foldText(value)));
  return {
    person: heading < 0 ? undefined : lines[heading + 1],
    post: heading < 0 ? undefined : lines[heading + 2],
    ratifiedOn: statement && dateOfRatification(statement),
    oficio: statement && oficioIn(statement),
    oficioDate: statement && dateAfter(statement, 'oficio'),
  };
}

/** What may stand between "ratifica" and its date: "se ratifica conforme al oficio de fecha …" dates the oficio. */
const CONNECTORS = /^[a-z]*[\s:,]*(?:(?:a|al|con|de|del|desde|dia|el|en|fecha|partir)\s+)*$/;

function dateOfRatification({ value, span }: Printed): Printed | undefined {
  const folded = foldText(value);
  const from = folded.indexOf('ratific');
  const date = datesIn(value).find(({ start }) => 0 <= from && from < start);
  return date !== undefined && CONNECTORS.test(folded.slice(from, date.start))
    ? { value: date.iso, span: { start: span.start + date.start, end: span.start + date.end } }
    : undefined;
}

function dateAfter({ value, span }: Printed, word: string): Printed | undefined {
  const from = foldText(value).indexOf(word);
  const date = from < 0 ? undefined : datesIn(value).find(({ start }) => from < start);
  return date && { value: date.iso, span: { start: span.start + date.start, end: span.start + date.end } };
}

/** The number is made of digits, blanks, slashes and hyphens: "09 52 17 9000/007/2021". */
function oficioIn({ value, span }: Printed): Printed | undefined {
  const match = /\boficio\s+(?:numero|num\.|no\.)\s*(\d[\d /-]*\d)/d.exec(foldText(value));
  const [start, end] = match?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) {
    return undefined;
  }
  return { value: value.slice(start, end), span: { start: span.start + start, end: span.start + end } };
}
