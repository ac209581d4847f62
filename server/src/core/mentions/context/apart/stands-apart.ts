import { findTargetKinds, TARGETS, type TargetKind } from '../../../prose/targets.ts';
import { once } from '../../../text/once.ts';
import type { Span } from '../../../text/span.ts';
import { ask, type Question } from '../question.ts';
import type { Trace } from '../trace.ts';

/** Words of a draft that look like a name, a number or an acronym, and the kinds of places of which signs stand near. */
interface WrittenPlace {
  readonly text: string;
  readonly span: Span;
  readonly kinds: readonly TargetKind[];
}

/** Leaves the places that do not stand where nobody reads text: in the address of a link, a key, the path of a file. */
export function keepInText(
  text: string,
  trace: Trace | undefined,
): <Place extends Span>(found: readonly Place[]) => readonly Place[] {
  const kindsAt = once(() => findTargetKinds(text));
  return (found) =>
    found.filter((span) => {
      const kinds = kindsAt()(span);
      return kinds.length === 0 || ask(STANDS_APART, { text, span, kinds }, trace) !== 'apart';
    });
}

export const STANDS_APART: Question<WrittenPlace, 'apart'> = {
  name: 'apart',
  rules: TARGETS.map((kind) => ({
    name: kind.name,
    example: kind.example,
    says: ({ text, span, kinds }) => (kinds.includes(kind) && kind.covers(text, span) ? 'apart' : undefined),
  })),
};
