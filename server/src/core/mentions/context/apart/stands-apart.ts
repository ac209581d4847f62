import { signsOfTargets, standsIn, TARGETS } from '../../../prose/targets.ts';
import type { Span } from '../../../text/span.ts';
import { ask, type Question } from '../question.ts';
import type { Trace } from '../trace.ts';

/** Words of a draft that look like a name, a number or an acronym. */
interface WrittenPlace {
  readonly text: string;
  readonly span: Span;
}

/**
 * Those of the found, which are in order, that do not stand where nobody reads text: in the address of a link, a key, the
 * path of a file.
 */
export function inText<Place extends Span>(text: string, found: readonly Place[], trace?: Trace): readonly Place[] {
  const maybeApart = signsOfTargets(text);
  return found.filter((span) => !maybeApart(span) || ask(STANDS_APART, { text, span }, trace) !== 'apart');
}

export const STANDS_APART: Question<WrittenPlace, 'apart'> = {
  name: 'apart',
  rules: TARGETS.map((kind) => ({
    name: kind.name,
    example: kind.example,
    says: ({ text, span }) => (standsIn(kind, text, span) ? 'apart' : undefined),
  })),
};
