import type { Analysis } from '../analysis.ts';
import { type Issue, isMisprint, issuesInOrder } from '../model/issue.ts';

/** Errata: what the text itself has wrong, each with the unit in whose section it stands. */
export function misprintsOf(analysis: Analysis): readonly Misprint[] {
  return issuesInOrder(analysis)
    .filter(isMisprint)
    .map((issue) => ({ issue, unit: analysis.units.atOffset(issue.span.start)?.number }));
}

export interface Misprint {
  readonly issue: Issue;
  /** `undefined` before the first unit. */
  readonly unit: string | undefined;
}
