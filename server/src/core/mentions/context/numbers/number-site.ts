import type { Found } from '../../match/found.ts';
import type { Site } from '../site.ts';
import type { Trace } from '../trace.ts';
import type { WrittenNumber } from './written-number.ts';

export interface CitedBefore {
  readonly number: string;
  readonly end: number;
}

/** The number of a unit, and what was found around it before it was looked at. */
export interface NearNumber extends WrittenNumber {
  readonly nameAfter: Found | undefined;
  readonly nameBefore: Found | undefined;
  /** The name before `nameBefore`. */
  readonly secondNameBefore: Found | undefined;
  /** The last number before it that is cited by itself. */
  readonly cited: CitedBefore | undefined;
  /** The last number before it that is ours by whatever reason. */
  readonly ours: CitedBefore | undefined;
}

/** The same with the words around it, of which it is not yet known whether they cite the manual. */
export interface NumberSite extends Site {
  readonly near: NearNumber;
  readonly trace: Trace | undefined;
}
