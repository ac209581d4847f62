import type { Span } from '../../../text/span.ts';
import { ask, type Question } from '../question.ts';
import type { Trace } from '../trace.ts';
import type { NumberContext } from './number-context.ts';

/** A dotted number, whole, of which nothing but its characters was looked at. */
export interface WrittenNumber {
  readonly text: string;
  readonly span: Span;
  readonly number: string;
  readonly manual: NumberContext;
}

const NUMBER = /\d{1,4}(?:\.\d{1,4}){1,9}/y;

/** The dotted number that starts at an offset, if it is one of a unit and no piece of something else. */
export function readNumber(
  text: string,
  start: number,
  manual: NumberContext,
  trace: Trace | undefined,
): WrittenNumber | undefined {
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(text)?.[0];
  if (number === undefined || isRestOfNumber(text, start)) {
    return undefined;
  }
  const written = { text, span: { start, end: start + number.length }, number, manual };
  return ask(NUMBER_WRITTEN, written, trace) === undefined ? written : undefined;
}

/** "3.1" of "8.3.1", which is asked about as a whole. */
function isRestOfNumber(text: string, start: number): boolean {
  return text.charAt(start - 1) === '.' && /\d/.test(text.charAt(start - 2));
}

/** Whether it can be a unit's number at all; without a verdict it can. */
export const NUMBER_WRITTEN: Question<WrittenNumber, 'no number of a unit'> = {
  name: 'number written',
  rules: [
    {
      name: 'goes-on-from-what-stands-before',
      example: 'el formato F-‹8.3.3›',
      says: ({ text, span }) =>
        /[\w.\-/$#\u2013]/.test(text.charAt(span.start - 1)) ? 'no number of a unit' : undefined,
    },
    {
      name: 'goes-on-in-what-stands-after',
      example: 'el numeral ‹8.3.1›-bis',
      says: ({ text, span }) =>
        /^(?:[\w%/°º]|[-.]\w)/.test(text.slice(span.end, span.end + 2)) ? 'no number of a unit' : undefined,
    },
    {
      name: 'is-the-number-of-no-unit',
      example: 'el numeral ‹8.9.9› del Manual',
      says: ({ number, manual }) => (manual.isUnit(number) ? undefined : 'no number of a unit'),
    },
  ],
};
