import { textBeside } from '../../core/features/card-duties.ts';
import type { Span } from '../../core/text/span.ts';
import type { LoadedManual } from './manual-set.ts';
import type { DraftSubject } from './subject.ts';

/** No sentence is read further than this from a name. */
const REACH = 300;

/** What a draft says in the sentence around a name, the names in it left out. */
export function sentenceBeside(subject: DraftSubject, manual: LoadedManual, { start, end }: Span): string {
  const from = Math.max(0, start - REACH);
  const text = subject.read(from, end + REACH);
  const named = subject.mentionsTouching(manual, { start: from, end: from + text.length });
  const names = named.map(({ span }) => ({ start: span.start - from, end: span.end - from }));
  return textBeside(text, { start: start - from, end: end - from }, names);
}
