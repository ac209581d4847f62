import type { TextDocument } from 'vscode';
import { MANUAL_LANGUAGE } from '../../../../../server/src/protocol/addresses.ts';
import { DRAFT_LANGUAGES } from '../../shell/draft-languages.ts';

type Document = Pick<TextDocument, 'languageId' | 'isClosed' | 'uri'>;

export interface ActiveDraft<Draft> {
  readonly draft: Draft | undefined;
  /** Why there is none: nothing is open, or something else is. */
  readonly state: 'none' | 'other';
}

/**
 * The draft that a person works on: the document in front, or the last draft while the manual, an output or no
 * document is in front, as when somebody reads the manual beside it.
 */
export function activeDraft<Draft extends Document>(
  front: Draft | undefined,
  last: Draft | undefined,
): ActiveDraft<Draft> {
  if (front !== undefined && DRAFT_LANGUAGES.includes(front.languageId) && front.uri.scheme !== 'output') {
    return { draft: front, state: 'none' };
  }
  const isAside = front === undefined || front.languageId === MANUAL_LANGUAGE || front.uri.scheme === 'output';
  return isAside
    ? { draft: last?.isClosed === false ? last : undefined, state: 'none' }
    : { draft: undefined, state: 'other' };
}
