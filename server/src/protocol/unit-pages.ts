import { requestToServer } from './token.ts';

/** The sheet of a unit, or two units side by side, for a page of the client's; `null` where there is no such unit. */
export const UNIT_PAGE_REQUEST = requestToServer<UnitPageParams, UnitPage | null>('manualOrganizacion/unitPage');

export interface UnitPageParams {
  readonly manual: string;
  /** Number of the unit. */
  readonly unit: string;
  /** Number of another unit of the manual, to be compared with it; absent for the sheet of the one. */
  readonly other?: string;
}

export interface UnitPage {
  readonly title: string;
  /** HTML of an article, every text of the manual escaped; links call the command that the client opens places with. */
  readonly markup: string;
  /** CSS of it, which takes colours from the variables of VS Code where they are. */
  readonly style: string;
}

/** The same as a file; `null` where there is no such unit. */
export const UNIT_PAGE_FILE_REQUEST = requestToServer<UnitPageFileParams, string | null>(
  'manualOrganizacion/unitPageFile',
);

export interface UnitPageFileParams extends UnitPageParams {
  /** `html` is a page that needs nothing else and runs nothing. */
  readonly format: 'markdown' | 'html';
}
