import type { Span } from '../text/span.ts';

/** Cita: a duty or an item that a draft cites beside the number or the name of its unit. */
export interface DraftCitation {
  /** "función 9", "inciso c)"; of "funciones 3 y 5" the second is "5" alone. */
  readonly span: Span;
  /** The number or name that it stands beside. */
  readonly mention: Span;
  readonly kind: 'duty' | 'item';
  /** Number of the unit. */
  readonly unit: string;
  /** Of an item, id of its duty, where that is told and there. */
  readonly duty: string | undefined;
  /** `8.2.1#5`, `8.2#1.c`; `undefined` where the manual has no such place. */
  readonly id: string | undefined;
  /** What is cited, as it is written: "9", "IV", "c". */
  readonly written: string;
  /** Whether it is meant as a place of the manual beyond doubt: not "fracción IV" behind a name, which may be a law's. */
  readonly isSure: boolean;
}

/** What is cited of the unit that a mention with this span names. */
export function citedBeside(places: readonly DraftCitation[], { start, end }: Span): readonly DraftCitation[] {
  return places.filter(({ mention }) => mention.start === start && mention.end === end);
}
