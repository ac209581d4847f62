import type { Mention } from '../../../model/mention.ts';
import type { Signs } from '../../../model/signs.ts';
import type { Question } from '../question.ts';

/** A mention, and what the whole draft says of whose units it names. */
export interface WhoseSite extends Pick<Mention, 'span' | 'form'> {
  readonly signs: Signs;
}

/** Whether a name is another body's by what the whole draft speaks of; without a verdict it is ours. */
export const WHOSE: Question<WhoseSite, 'of another body'> = {
  name: 'whose',
  rules: [
    {
      name: 'the-draft-speaks-of-others-alone',
      example: 'El Ayuntamiento de Escuinapa turna a la ‹Coordinación de Cobranza› el adeudo',
      says: ({ signs: { isOwn, isOther } }) => (!isOwn && isOther ? 'of another body' : undefined),
    },
    {
      name: 'a-part-of-a-name-without-any-sign',
      example: 'opina la ‹Subjefatura de Presupuesto›',
      says: ({ form, signs: { isOwn, named } }) =>
        form === 'partial' && !isOwn && named.length === 0 ? 'of another body' : undefined,
    },
  ],
};
