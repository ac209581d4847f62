import type { TextRange } from './places.ts';
import type { FoundDuty } from './search.ts';
import { requestToServer } from './token.ts';

/** ¿A quién corresponde? The units whose duties are likest to a sentence of a document; `null` for a document that is not open. */
export const WHOSE_MATTER_REQUEST = requestToServer<WhoseMatterParams, WhoseMatter | null>(
  'manualOrganizacion/whoseMatter',
);

export interface WhoseMatterParams {
  readonly textDocument: { readonly uri: string };
  /** What is asked about; where it is empty, the sentence around it. */
  readonly range: TextRange;
}

export interface WhoseMatter {
  /** What was asked about, in one line. */
  readonly sentence: string;
  /** The likest unit first; its duties, three at most, stand together. */
  readonly duties: readonly FoundDuty[];
}
