/**
 * A half-open range `[start, end)` of UTF-16 offsets into one exact text.
 *
 * For the text `"8.1 Dirección"` the number is `{ start: 0, end: 3 }`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset lies in the span or right at its end, as a text cursor does. */
export function touchesOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** From the first piece's start to the last piece's end; `undefined` for no pieces. */
export function hullOf(pieces: readonly Span[]): Span | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first !== undefined && last !== undefined ? { start: first.start, end: last.end } : undefined;
}
