import type { Found } from '../../match/found.ts';
import type { Site } from '../site.ts';
import { siteAt } from '../site-at.ts';
import type { Trace } from '../trace.ts';
import type { NumberContext } from './number-context.ts';
import type { WrittenNumber } from './written-number.ts';

/** The number of a unit of the manual, of which it is not yet known whether it is meant as one. */
export interface NumberSite extends Site {
  readonly number: string;
  readonly manual: NumberContext;
  readonly near: NearNumber;
  readonly trace: Trace | undefined;
}

/** What was found around a number before it was looked at. */
export interface NearNumber {
  readonly nameAfter: Found | undefined;
  readonly nameBefore: Found | undefined;
  /** The name before `nameBefore`. */
  readonly secondNameBefore: Found | undefined;
  /** Where the last number ends that was cited on its own. */
  readonly cited: number | undefined;
}

export function numberSiteAt(
  { text, span, number, manual }: WrittenNumber,
  near: NearNumber,
  trace: Trace | undefined,
): NumberSite {
  return { ...siteAt(text, span), number, manual, near, trace };
}
