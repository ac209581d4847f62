import { requestToServer } from './token.ts';

/** The instruments that each manual lists, with where duties cite them. No parameters. */
export const LEGAL_FRAMEWORK_REQUEST = requestToServer<void, readonly ManualFramework[]>(
  'manualOrganizacion/legalFramework',
);

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

/** What each manual tells of its past, in order of time. No parameters. */
export const HISTORY_REQUEST = requestToServer<void, readonly ManualHistory[]>('manualOrganizacion/history');

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
