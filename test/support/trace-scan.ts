import type { Step } from '../../server/src/core/mentions/context/trace.ts';
import { scanMentions } from '../../server/src/core/mentions/scan.ts';
import { manualMatcher } from './manual-matcher.ts';

/** Every decision of a whole scan, in its order. */
export function traceScan(text: string): readonly Step[] {
  const steps: Step[] = [];
  scanMentions(text, manualMatcher, (step) => steps.push(step));
  return steps;
}
