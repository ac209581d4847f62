import type { SearchPlace } from './search.ts';
import { requestToServer } from './token.ts';

/** ¿A quién corresponde? The units whose duties are likest to a sentence of a document; `null` for a document that is not open. */
export const WHOSE_MATTER_REQUEST = requestToServer<WhoseMatterParams, WhoseMatter | null>(
  'manualOrganizacion/whoseMatter',
);

export interface WhoseMatterParams {
  readonly textDocument: { readonly uri: string };
  /** What is asked about; where it is empty, the sentence around it. */
  readonly range: { readonly start: CaretPosition; readonly end: CaretPosition };
}

interface CaretPosition {
  readonly line: number;
  readonly character: number;
}

export interface WhoseMatter {
  /** What was asked about, in one line. */
  readonly sentence: string;
  /** The likest unit first; its duties, three at most, stand together. */
  readonly duties: readonly OwnedDuty[];
}

export interface OwnedDuty extends SearchPlace {
  readonly manual: string;
  /** The verbs of the duty that an item belongs to, as printed. */
  readonly leadIn?: string;
  readonly text: string;
  /** Matched words, as UTF-16 offsets into `text`. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** What the unit does with the matter, in the language of the client. */
  readonly verb?: string;
}
