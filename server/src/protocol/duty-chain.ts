import type { Citable } from './citations.ts';
import type { SearchPlace } from './search.ts';
import { requestToServer } from './token.ts';

/** Who else has the matter of a duty or item; `null` when the manual has no such place. */
export const DUTY_CHAIN_REQUEST = requestToServer<Citable, DutyChain | null>('manualOrganizacion/dutyChain');

/** Cadena de la función. */
export interface DutyChain {
  readonly manual: string;
  readonly duty: ChainLink;
  /** From the root down. */
  readonly above: readonly ChainLink[];
  /** In the order of the text. */
  readonly below: readonly ChainLink[];
  /** In other units of the branch. */
  readonly beside: readonly ChainLink[];
  /** In other branches, most alike first. */
  readonly elsewhere: readonly ChainLink[];
}

export interface ChainLink extends SearchPlace {
  readonly text: string;
  readonly branch: string;
  readonly branchName: string;
  /** What the unit does with the matter, in the language of the client. */
  readonly verb?: string;
  /** How alike it is to the duty that was asked for, in words, in the language of the client. */
  readonly likeness: string;
}
