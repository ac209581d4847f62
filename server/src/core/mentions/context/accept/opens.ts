import type { Question } from '../question.ts';
import type { Site } from '../site.ts';

/** A level word or post. */
export interface OpeningSite extends Pick<Site, 'text' | 'span'> {
  /** How many names may be meant by the words from it on; `undefined` before they are read. */
  readonly candidates: number | undefined;
}

/** Why a level word opens no name at all. */
export const OPENS: Question<OpeningSite, 'no name'> = {
  name: 'opens',
  rules: [
    {
      name: 'it-is-part-of-another-level-word',
      example: 'la Sub-‹Coordinación› de Cobranza',
      says: ({ text, span: { start } }) =>
        text.charAt(start - 1) === '-' && /\p{L}/u.test(text.charAt(start - 2)) ? 'no name' : undefined,
    },
    {
      name: 'no-unit-is-called-so',
      example: 'la ‹Coordinación› de Jardinería',
      says: ({ candidates }) => (candidates === 0 ? 'no name' : undefined),
    },
  ],
};
