import fc from 'fast-check';

/** Words that share stems, fold alike or say nothing, to make duties and queries of. */
export const dutyWords = fc.constantFrom(
  'Aprobar',
  'créditos',
  'crédito',
  'de',
  'la',
  'MULTAS',
  'multa',
  'pago',
  'año',
  'a',
  '21',
);

const duty = fc.array(dutyWords, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

/** Texts of the duties of a unit. */
export const dutyTexts = fc.array(duty, { minLength: 1, maxLength: 12 });
