import type { Question } from '../question.ts';
import type { Site } from '../site.ts';

/** A further name of a list whose first one was accepted: asked for the trace alone, since the list was read as one. */
export const LISTED: Question<Pick<Site, 'span'>, 'mention'> = {
  name: 'listed',
  rules: [
    {
      name: 'goes-on-a-list-of-names',
      example: 'las Divisiones de Corrección y de ‹Dictamen› informan',
      says: () => 'mention',
    },
  ],
};
