import type { Analysis } from '../analysis.ts';
import type { ManualReference } from '../model/reference.ts';
import { manualReferences } from '../references/manual-references.ts';
import { touchesOffset } from '../text/span.ts';

/** All that a manual refers to and is there, in the order of the text. */
export function foundReferences(analysis: Analysis): readonly ManualReference[] {
  return manualReferences(analysis).filter(
    (reference) => 0 < (reference.kind === 'unit' ? reference.cards : reference.sources).length,
  );
}

/** The reference at an offset of the manual; `undefined` where nothing is referred to. */
export function manualReferenceAt(analysis: Analysis, offset: number): ManualReference | undefined {
  return manualReferences(analysis).find(({ span }) => touchesOffset(span, offset));
}
