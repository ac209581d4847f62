import type { Issue } from '../../model/issue.ts';
import type { Manual } from '../../model/manual.ts';
import type { UnitReference } from '../../model/reference.ts';
import { textNodesOf } from '../../model/text-node.ts';
import type { UnitIndex } from '../../units/unit-index.ts';
import { endErrata } from './end-errata.ts';
import { headingErrata } from './heading-errata.ts';
import { misprintErrata } from './misprints.ts';
import { nameErrata } from './name-errata.ts';
import { quoteErrata, sentenceErrata } from './sentence-errata.ts';

/** Errata: what the text of a manual misprints, beyond what its parse found odd. In the order of the text. */
export function findErrata(
  text: string,
  manual: Manual,
  units: UnitIndex,
  references: readonly UnitReference[],
): readonly Issue[] {
  const nodes = [...textNodesOf(manual)];
  const issues = [
    ...nodes.flatMap(sentenceErrata),
    ...nodes.flatMap((node) => quoteErrata(text, node)),
    ...endErrata(manual),
    ...headingErrata(text, manual),
    ...misprintErrata(text),
    ...nameErrata(references, units, text),
  ];
  return issues.toSorted((left, right) => left.span.start - right.span.start);
}
