import type { LegalBasis } from '../../server/src/core/features/citation.ts';

const NUMERALS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** Lines 357–393 as read: the 21 fractions of article 71 are the 21 duties of 8.1, in order. */
export const legalBasis: LegalBasis = {
  article: '71',
  source: 'Reglamento Interior del Instituto Mexicano del Seguro Social',
  powers: NUMERALS.map((numeral, index) => ({ numeral, dutyId: `8.1#${index + 1}` })),
};
