import { notificationToClient, requestToServer } from './token.ts';

/** The units of all loaded manuals, in the order of the text. No parameters. */
export const OUTLINE_REQUEST = requestToServer<void, Outline>('manualOrganizacion/outline');

export interface Outline {
  readonly manuals: readonly ManualOutline[];
  /** What keeps configured manuals from being used; one sentence each, in the language of the client. */
  readonly problems: readonly string[];
}

export interface ManualOutline {
  readonly uri: string;
  readonly title: string;
  readonly units: readonly UnitOutline[];
}

export interface UnitOutline {
  /** Unique in its manual; `sn-3` where the manual prints none. */
  readonly number: string;
  /** There only where the manual prints no number: {@link number} is not to be shown then. */
  readonly isUnnumbered?: true;
  readonly name: string;
  /** The end of {@link name} that is enough where the level is shown; absent where the name cannot go without. */
  readonly shortName?: string;
  readonly level: string;
  /** How high the level stands among those of the manual, 0 the highest. */
  readonly levelRank: number;
  /** Number of the superior; absent for a root. */
  readonly parent?: string;
  /** Where its section begins, according to the contents; absent when they give none. */
  readonly page?: number;
  readonly line: number;
  readonly dutyCount: number;
}

/** What to call the manuals in use. No parameters. Apart from the outline, which must not wait for it. */
export const MANUAL_LABELS_REQUEST = requestToServer<void, readonly ManualTitle[]>('manualOrganizacion/manualLabels');

export interface ManualTitle {
  readonly uri: string;
  /** In proper case; empty when the manual prints none. */
  readonly title: string;
  /** "DIR 2021", for where there is little room; the title when there is nothing shorter. */
  readonly short: string;
}

/** What a manual misprints, as a document; `null` when it is none in use. */
export const ERRATA_REQUEST = requestToServer<ErrataParams, string | null>('manualOrganizacion/errata');

export interface ErrataParams {
  /** URI of the manual. */
  readonly manual: string;
  readonly format: 'markdown' | 'csv';
}

/** The loaded manuals changed; ask for the outline again. No parameters. */
export const MANUALS_CHANGED_NOTIFICATION = notificationToClient('manualOrganizacion/manualsChanged');
