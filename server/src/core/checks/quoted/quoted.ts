import type { Span } from '../../text/span.ts';

/** Cita textual: what a draft quotes, without its marks. */
export interface Quoted extends Span {
  /** Marks say where a quotation begins and ends; lines of a block may hold a label, an introduction or its source too. */
  readonly kind: 'marked' | 'block';
  /** With its marks. */
  readonly outer: Span;
}

/** A quotation longer than any duty of a manual is an unclosed one. */
export const LONGEST_QUOTATION = 4000;
