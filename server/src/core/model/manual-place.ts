import type { Span } from '../text/span.ts';

/** A place in the manual to go to: all of it, and the line to show. */
export interface ManualPlace {
  readonly span: Span;
  readonly heading: Span;
}
