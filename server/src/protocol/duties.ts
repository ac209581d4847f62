import { requestToServer } from './token.ts';

/** The duties of one unit. */
export const DUTIES_REQUEST = requestToServer<DutiesParams, readonly DutyOutline[]>('manualOrganizacion/duties');

export interface DutiesParams {
  readonly manual: string;
  readonly unit: string;
}

export interface DutyOutline {
  readonly ordinal: number;
  readonly text: string;
  /** What of the text tells it apart from the unit's others, with "…", for a row of a list; absent where all of it has room. */
  readonly gist?: string;
  readonly line: number;
  readonly items: readonly ItemOutline[];
}

export interface ItemOutline {
  /** `8.2#1.c`; unique in its manual. */
  readonly id: string;
  readonly marker?: string;
  readonly text: string;
  readonly line: number;
  readonly items: readonly ItemOutline[];
}
