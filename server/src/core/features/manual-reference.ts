import type { Analysis } from '../index/analysis.ts';
import { manualReferences } from '../index/references/manual-references.ts';
import type { ManualReference } from '../model/reference.ts';
import { touchesOffset } from '../text/span.ts';

/** The reference at an offset of the manual; `undefined` where nothing is referred to. */
export function manualReferenceAt(analysis: Analysis, offset: number): ManualReference | undefined {
  return manualReferences(analysis).find(({ span }) => touchesOffset(span, offset));
}
