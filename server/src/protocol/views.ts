/** Requests of the views beside the tree of units. Plain names and shapes, as in `requests.ts`. */

import { request } from './token.ts';

/** Client → server: the units whose number or name answers a query, best first; all of them for an empty one. */
export const FIND_UNITS_REQUEST = request<FindUnitsParams, readonly FoundUnit[]>('manualOrganizacion/findUnits');

export interface FindUnitsParams {
  readonly query: string;
}

export interface FoundUnit {
  readonly manual: string;
  readonly number: string;
  /** What the query found, as UTF-16 offsets into the number and into the name. */
  readonly inNumber: readonly TextSpan[];
  readonly inName: readonly TextSpan[];
}

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Client → server: where drafts of the workspace name a unit, as locations of the protocol. */
export const UNIT_MENTIONS_REQUEST = request<UnitMentionsParams, readonly TextPlace[]>(
  'manualOrganizacion/unitMentions',
);

/** As LSP has it. */
export interface TextPlace {
  readonly uri: string;
  readonly range: TextRange;
}

export interface UnitMentionsParams {
  readonly manual: string;
  /** Number of the unit. */
  readonly unit: string;
}

/** Client → server: the units that an open draft names; `null` for a manual and for what is not open. */
export const DRAFT_UNITS_REQUEST = request<DraftUnitsParams, DraftUnits | null>('manualOrganizacion/draftUnits');

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

/** As LSP has it. */
interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Client → server: the instruments that each manual lists, with where duties cite them. No parameters. */
export const LEGAL_FRAMEWORK_REQUEST = request<void, readonly ManualFramework[]>('manualOrganizacion/legalFramework');

export interface ManualFramework {
  readonly manual: string;
  readonly title: string;
  /** In the order of the chapter; empty for a manual without one. */
  readonly sources: readonly CitedSource[];
  /** Citations that stand for no instrument of the chapter, or do not say for which. */
  readonly undecided: readonly SourceCitation[];
}

interface CitedSource {
  /** First word of the name, in the singular: `Ley`. */
  readonly kind: string;
  readonly name: string;
  readonly line: number;
  /** As people write it, in the language of the client; absent when none is printed. */
  readonly published?: string;
  readonly citations: readonly SourceCitation[];
}

export interface SourceCitation {
  readonly line: number;
  /** As printed. */
  readonly text: string;
  /** Where it stands: number of the unit and id of the duty or item; absent before the chapter of functions. */
  readonly unit?: string;
  readonly node?: string;
  readonly article?: string;
  /** Why it means the instrument, as a sentence in the language of the client. */
  readonly reason: string;
  /** Whether the text leaves open which instrument is meant. */
  readonly isUndecided: boolean;
}

/** Client → server: what each manual tells of its past, in order of time. No parameters. */
export const HISTORY_REQUEST = request<void, readonly ManualHistory[]>('manualOrganizacion/history');

export interface ManualHistory {
  readonly manual: string;
  readonly title: string;
  /** Empty for a manual without history. */
  readonly dates: readonly HistoryMoment[];
}

/** What happened at one date. */
interface HistoryMoment {
  /** ISO; absent before the first date. */
  readonly date?: string;
  /** As people write it, in the language of the client. */
  readonly label: string;
  readonly line: number;
  readonly changes: readonly NameChange[];
  /** The paragraphs that tell it, as printed. */
  readonly paragraphs: readonly { readonly line: number; readonly text: string }[];
}

export interface NameChange {
  readonly from: string;
  /** Name or body that it became part of; absent when it ended. */
  readonly into?: string;
  /** What happened, as a sentence in the language of the client. */
  readonly outcome: string;
  /** Units of today that answer to the name, in the order of the manual. */
  readonly today: readonly { readonly number: string; readonly name: string }[];
  readonly line: number;
}
