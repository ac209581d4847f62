import type { Span } from '../../text/span.ts';

/** One decision of a scan: what was in question, which rule decided, and what it said. */
export interface Step {
  readonly span: Span;
  /** What was asked: "follows", "taken before", "number cited" …; one for each list of rules. */
  readonly question: string;
  readonly rule: string;
  readonly verdict: string;
}

/** Told of every decision while a text is scanned; a scan that nobody listens to keeps nothing. */
export type Trace = (step: Step) => void;
