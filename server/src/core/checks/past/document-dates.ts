import { SPANISH_MONTHS } from '../../spanish/months.ts';
import { writtenTimesIn } from '../../spanish/written-times.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Where a draft says of what day it is. */
export interface DocumentDate {
  readonly offset: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The dates of the document itself in a part of a draft: a line of place and date ("Ciudad de México, a 14 de marzo de
 * 2005"), a field ("Fecha: …", `date:` of front matter, "Enviado el: …" of mail), `\date{…}`, the end of a record ("a
 * los catorce días del mes de marzo de dos mil cinco"). Lines of quoted mail tell the date of another.
 */
export function documentDatesIn(text: string, { start, end }: Span): readonly DocumentDate[] {
  const folded = foldText(text.slice(start, end));
  const dates: DocumentDate[] = [];
  for (const { index, 0: written } of folded.matchAll(DATED)) {
    const [time] = LATER_ON_LINE.test(written) ? writtenTimesIn(written) : [];
    if (time !== undefined) {
      dates.push({ offset: start + index, from: time.from, to: time.to });
    }
  }
  return dates;
}

/** A draft with several dates, of an annex or of what it answers, is as old as the last of them. */
export function lastOf(dates: readonly DocumentDate[]): DocumentDate | undefined {
  return dates.toSorted((left, right) => (left.to < right.to ? 1 : -1))[0];
}

const LATER_ON_LINE = /\d{4}|mil |\d\d[/.-]\d/;
const MONTH = [...SPANISH_MONTHS, 'setiembre'].join('|');
const FIELD =
  '[ \\t*_|#"]*(?:lugar y )?(?:fecha(?: de (?:elaboracion|emision|expedicion|firma))?|date|enviado(?: el)?|sent)' +
  '[ \\t*_"]*[:=|][^\\n]{0,100}';
const DAY = `\\d{1,2}[a-zº°.]{0,3} de (?:${MONTH}) del? (?:ano )?\\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|(?:${MONTH})(?: de)? \\d{4}`;
const PLACE = `[ \\t*_]*(?:[a-z][a-z.,' ]{2,60}[,.] *)?(?:a )?(?:el )?(?:dia )?(?:${DAY})[ \\t.*_\\\\]*$`;
const LATEX = '\\\\date\\{[^{}\\n]{0,80}\\}';
const RECORD = '\\ba los [a-z0-9 \\n]{1,30}dias del mes de [^.;]{0,60}';
const DATED = new RegExp(`^(?:${FIELD}|${PLACE})|${LATEX}|${RECORD}`, 'gm');
