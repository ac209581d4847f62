import { parseSectionNumber, type SectionNumber } from '../model/section-number.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './read-lines.ts';

/** A line that opens with a section number: `8.2.1 Coordinación de Afiliación.` */
export interface NumberedLine {
  readonly line: Line;
  readonly number: SectionNumber;
  readonly printedNumber: string;
  /** Without the final period. */
  readonly name: string;
  readonly nameSpan: Span;
}

/** `undefined` when the line does not open with a number and a name; `1.- Reestructuración` (l. 219) does not. */
export function parseNumberedLine(line: Line): NumberedLine | undefined {
  const match = /^(\d[\d.]*)[ \t]+(?=\S)/.exec(line.text);
  const printedNumber = match?.[1];
  const number = printedNumber === undefined ? undefined : parseSectionNumber(printedNumber);
  if (match === null || printedNumber === undefined || number === undefined) {
    return undefined;
  }
  const name = withoutFinalPeriod(line.text.slice(match[0].length));
  const start = line.start + match[0].length;
  return { line, number, printedNumber, name, nameSpan: { start, end: start + name.length } };
}

export function withoutFinalPeriod(name: string): string {
  let end = name.length;
  while (0 < end && /[\s.]/.test(name.charAt(end - 1))) {
    end--;
  }
  return name.slice(0, end);
}
