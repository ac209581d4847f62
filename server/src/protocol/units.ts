import type { TextSpan } from './places.ts';
import { requestToServer } from './token.ts';

/** The units whose number or name answers a query, best first; all of them for an empty one. */
export const FIND_UNITS_REQUEST = requestToServer<FindUnitsParams, readonly FoundUnit[]>(
  'manualOrganizacion/findUnits',
);

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

/** The way from one unit of a manual to another by their superiors; `null` when it lacks one. */
export const CHAIN_OF_COMMAND_REQUEST = requestToServer<ChainOfCommandParams, CommandChain | null>(
  'manualOrganizacion/chainOfCommand',
);

export interface ChainOfCommandParams {
  readonly manual: string;
  /** Numbers of units. */
  readonly from: string;
  readonly to: string;
}

export interface CommandChain {
  /** From the one who sends to the one who receives, the posts in inclusive form. */
  readonly steps: readonly { readonly unit: string; readonly line: number; readonly text: string }[];
  /** Lines for the foot of a draft, with the reason for each in the language of the client. */
  readonly copies: readonly { readonly text: string; readonly reason: string }[];
  /** All of it as plain text. */
  readonly text: string;
}
