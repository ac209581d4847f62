import { textBeside } from '../../core/features/card-duties.ts';
import type { Span } from '../../core/text/span.ts';
import type { LoadedManual } from './manual-set.ts';
import type { DraftSubject, Subject } from './subject.ts';

/** No sentence is read further than this from a name. */
const REACH = 300;

/** What a draft says in the sentence around a name, the names in it left out. */
export function sentenceBeside(subject: DraftSubject, manual: LoadedManual, span: Span): string {
  const { text, place, names } = readAround(subject, manual, span, REACH);
  return textBeside(text, place, names);
}

/** What stands around a place, with that place and the names of units as offsets into it. */
export function readAround(subject: Subject, manual: LoadedManual, { start, end }: Span, reach: number) {
  const from = Math.max(0, start - reach);
  const text = subject.read(from, end + reach);
  const named = subject.mentionsTouching(manual, { start: from, end: from + text.length });
  return {
    text,
    place: { start: start - from, end: end - from },
    names: named.map(({ span }) => ({ start: span.start - from, end: span.end - from })),
  };
}
