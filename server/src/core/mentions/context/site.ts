import type { Span } from '../../text/span.ts';
import type { DraftWords } from '../reading/draft-words.ts';

/** A stretch of a draft that may be a mention, and what stands around it, read once and only as far as somebody asks. */
export interface Site {
  readonly text: string;
  /** The name, number or acronym in question. */
  readonly span: Span;
  /** The words after it: `at(0)` is the first, its `gap` what parts it from the span. */
  readonly after: DraftWords;
  /** The words before it: `at(-1)` is the nearest. */
  readonly before: DraftWords;
  /** What parts the nearest word before from the span, as gap bits. */
  readonly gapBefore: number;
}
