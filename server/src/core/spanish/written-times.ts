import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type WrittenPoint, writtenPointsIn } from './written-points.ts';

/** A time as a draft writes it: a day, a month, a year, or a period; its first and its last day, ISO. */
export interface WrittenTime extends Span {
  readonly from: string;
  /** {@link WITHOUT_END} when it goes on: "desde 2005", "de 2005 a la fecha". */
  readonly to: string;
}

export const WITHOUT_END = '9999-12-31';

/**
 * The times that a text writes, in order: "14 de marzo de 2005", "14/03/2005", "2005-03-14", "14-mar-2005", "marzo de
 * 2005", "en 2005", "catorce días del mes de marzo de dos mil cinco", "entre 2002 y 2005", "desde 2003". A figure of
 * four digits is a year only where the word before it says so.
 */
export function writtenTimesIn(text: string): readonly WrittenTime[] {
  const folded = foldText(text);
  const points = writtenPointsIn(folded);
  const times: WrittenTime[] = [];
  for (let index = 0; index < points.length; index++) {
    const [point, next] = [points[index], points[index + 1]];
    if (point === undefined) {
      break;
    }
    const isFirstOfTwo = next !== undefined && isPeriod(folded, point, next);
    const last = isFirstOfTwo ? next : point;
    const goesOn = (!isFirstOfTwo && opens(folded, point)) || lasts(folded, last);
    times.push({ start: point.start, end: last.end, from: point.from, to: goesOn ? WITHOUT_END : last.to });
    index += isFirstOfTwo ? 1 : 0;
  }
  return times;
}

const BEFORE = 40;

/** "entre … y …", "de … a …", "2002-2005". */
function isPeriod(folded: string, first: WrittenPoint, second: WrittenPoint): boolean {
  const between = folded.slice(first.end, second.start);
  const before = folded.slice(Math.max(0, first.start - BEFORE), first.start);
  const isJoined =
    /^\s*[-–]\s*$/.test(between) ||
    (/^\s+y(?: el)?(?: de)?(?: ano)?\s*$/.test(between) && /\bentre\b[^,;.]*$/.test(before)) ||
    (/^\s+(?:a|al|hasta)(?: el)?(?: ano)?\s*$/.test(between) && /\b(?:del?|desde|periodo)\b[^,;.]*$/.test(before));
  return isJoined && first.from <= second.to;
}

/** It begins there, and nothing says that it ended. */
function opens(folded: string, { start }: WrittenPoint): boolean {
  return /\b(?:desde|a partir|despues|con posterioridad|posterior(?:mente)? a|a contar)\b[^,;.\d]*$/.test(
    folded.slice(Math.max(0, start - BEFORE), start),
  );
}

/** "de 2005 a la fecha". */
function lasts(folded: string, { end }: WrittenPoint): boolean {
  return /^\s*,?\s*(?:y )?(?:hasta|a) (?:la (?:fecha|actualidad)|hoy|ahora|el presente|nuestros dias)\b|^\s*(?:al presente|en adelante)\b/.test(
    folded.slice(end, end + BEFORE),
  );
}
