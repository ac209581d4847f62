import type { ReadDraft } from '../mentions/draft/draft-mentions.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';

/** A number shown behind a name; nothing of it is in the text. */
export interface NumberHint {
  readonly offset: number;
  readonly number: string;
}

/** The numbers of the units named in a span of a draft, where the draft does not print them itself. */
export function numberHints(read: ReadDraft, mentions: readonly Mention[], within: Span): readonly NumberHint[] {
  return mentions.flatMap(({ span, units, form, former }) => {
    const [number, other] = units;
    const isShown = form !== 'number' && former === undefined && number !== undefined && other === undefined;
    const isInside = within.start <= span.end && span.start <= within.end;
    return isShown && isInside && !isPrintedBeside(read, span, number) ? [{ offset: span.end, number }] : [];
  });
}

/** "8.2.1 Coordinación de Afiliación", "Coordinación de Afiliación (numeral 8.2.1)". */
function isPrintedBeside(read: ReadDraft, { start, end }: Span, number: string): boolean {
  const before = read(Math.max(0, start - number.length - 4), start);
  const after = read(end, end + number.length + 14);
  return before.includes(number) || after.includes(number);
}
