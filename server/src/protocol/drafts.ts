import type { TextPlace, TextRange } from './places.ts';
import { requestToServer } from './token.ts';

/** Kind of the code action that mends all names of a draft. */
export const FIX_ALL = 'source.fixAll.manualOrganizacion';

/** The units that an open draft names; `null` for a manual and for what is not open. */
export const DRAFT_UNITS_REQUEST = requestToServer<DraftUnitsParams, DraftUnits | null>(
  'manualOrganizacion/draftUnits',
);

export interface DraftUnitsParams {
  readonly textDocument: { readonly uri: string };
}

export interface DraftUnits {
  /** There only for a document that the person took out of the drafts; nothing is sought in it. */
  readonly isExcluded?: true;
  /** In order of first appearance. */
  readonly named: readonly NamedUnit[];
  /** Problems of text that names no unit. */
  readonly others: readonly DraftProblem[];
  /** All problems but hints, those of mentions that are not listed included. */
  readonly problemCount: number;
}

export interface NamedUnit {
  readonly manual: string;
  /** More than one where several bear the name; none for a former name that no unit answers to. */
  readonly units: readonly string[];
  /** The former name, where {@link units} is empty. */
  readonly former?: string;
  /** The first of them; {@link mentionCount} counts all. */
  readonly mentions: readonly DraftMention[];
  readonly mentionCount: number;
  readonly problemCount: number;
}

export interface DraftMention {
  readonly range: TextRange;
  /** As written, on one line. */
  readonly text: string;
  /** `exact`, `caps`, `former` … */
  readonly form: string;
  readonly problems: readonly DraftProblem[];
}

export interface DraftProblem {
  readonly range: TextRange;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** In the language of the client. */
  readonly message: string;
}

/** What an open draft names, cites and says otherwise, as a document; `null` when it is not open. */
export const DRAFT_REPORT_REQUEST = requestToServer<DraftReportParams, string | null>('manualOrganizacion/draftReport');

export interface DraftReportParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'markdown' | 'csv';
}

/** Where drafts of the workspace name a unit, as locations of the protocol. */
export const UNIT_MENTIONS_REQUEST = requestToServer<UnitMentionsParams, readonly TextPlace[]>(
  'manualOrganizacion/unitMentions',
);

export interface UnitMentionsParams {
  readonly manual: string;
  /** Number of the unit. */
  readonly unit: string;
}
