import { mayBeInTarget, signsOfTargets, standsIn, TARGETS } from '../../../prose/targets.ts';
import { once } from '../../../text/once.ts';
import type { Span } from '../../../text/span.ts';
import { ask, type Question } from '../question.ts';
import type { Trace } from '../trace.ts';

/** Words of a draft that look like a name, a number or an acronym. */
interface WrittenPlace {
  readonly text: string;
  readonly span: Span;
}

/**
 * Leaves, of places in order, those that do not stand where nobody reads text: in the address of a link, a key, the path
 * of a file.
 */
export function keepInText(
  text: string,
  trace: Trace | undefined,
): <Place extends Span>(found: readonly Place[]) => readonly Place[] {
  const signs = once(() => signsOfTargets(text));
  return (found) => {
    let passed = 0;
    return found.filter((span) => {
      while ((signs()[passed] ?? Number.POSITIVE_INFINITY) <= span.start) {
        passed++;
      }
      return !mayBeInTarget(text, span, signs()[passed - 1]) || ask(STANDS_APART, { text, span }, trace) !== 'apart';
    });
  };
}

export const STANDS_APART: Question<WrittenPlace, 'apart'> = {
  name: 'apart',
  rules: TARGETS.map((kind) => ({
    name: kind.name,
    example: kind.example,
    says: ({ text, span }) => (standsIn(kind, text, span) ? 'apart' : undefined),
  })),
};
