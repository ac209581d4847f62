import type { Span } from '../../text/span.ts';
import type { Rule } from './rule.ts';
import type { Trace } from './trace.ts';

/** What is asked about a place in a draft, and the rules that answer it, in the order in which they are heard. */
export interface Question<Place extends { readonly span: Span }, Verdict extends string> {
  /** As a trace shows it: "number cited". */
  readonly name: string;
  readonly rules: readonly Rule<Place, Verdict>[];
}

/** The verdict of the first rule that says something; `undefined` when none does, of which no trace is told. */
export function ask<Place extends { readonly span: Span }, Verdict extends string>(
  { name, rules }: Question<Place, Verdict>,
  place: Place,
  trace: Trace | undefined,
): Verdict | undefined {
  for (const rule of rules) {
    const verdict = rule.says(place);
    if (verdict !== undefined) {
      trace?.({ span: place.span, question: name, rule: rule.name, verdict });
      return verdict;
    }
  }
  return undefined;
}
