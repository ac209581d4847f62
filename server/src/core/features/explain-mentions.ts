import type { Analysis } from '../analysis.ts';
import { QUESTIONS } from '../mentions/context/questions.ts';
import type { Step } from '../mentions/context/trace.ts';
import type { Mention } from '../model/mention.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';

/** A place of a draft where a unit may be named. */
export interface ConsideredPlace {
  readonly span: Span;
  /** `undefined` where none begins. */
  readonly mention: Mention | undefined;
  /** In the order in which they were made; empty where nothing had to be decided. */
  readonly decisions: readonly ExplainedDecision[];
}

export interface ExplainedDecision {
  /** One of {@link QUESTIONS}. */
  readonly question: string;
  readonly rule: string;
  /** What the rule said; its words depend on the question. */
  readonly verdict: string;
  /** A text in which the rule decides, what is in question between ‹ and ›. */
  readonly example: string;
}

/** Why words of a draft are mentions, or are none: every place that was looked at, in the order of the text. */
export function explainMentions(analysis: Analysis, draft: string): readonly ConsideredPlace[] {
  const steps: Step[] = [];
  const mentions = analysis.traceMentions(draft, (step) => steps.push(step));
  const stepsByStart = groupBy(steps, ({ span }) => span.start);
  const mentionByStart = new Map(mentions.map((mention) => [mention.span.start, mention]));
  const starts = new Set([...stepsByStart.keys(), ...mentionByStart.keys()]);
  return [...starts]
    .toSorted((left, right) => left - right)
    .map((start) => {
      const mention = mentionByStart.get(start);
      const own = stepsByStart.get(start) ?? [];
      const span = mention?.span ?? own.at(-1)?.span ?? { start, end: start };
      return { span, mention, decisions: own.map(explained) };
    });
}

function explained({ question, rule, verdict }: Step): ExplainedDecision {
  return { question, rule, verdict, example: EXAMPLES.get(`${question}/${rule}`) ?? '' };
}

const EXAMPLES: ReadonlyMap<string, string> = new Map(
  QUESTIONS.flatMap(({ name: question, rules }) =>
    rules.map(({ name, example }) => [`${question}/${name}`, example] as const),
  ),
);
