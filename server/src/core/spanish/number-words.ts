/**
 * What Spanish number words say, as years and days of documents are written out: "catorce", "treinta y uno", "dos mil
 * cinco", "mil novecientos noventa y ocho". `undefined` when one of the folded words is no number.
 */
export function readNumberWords(words: readonly string[]): number | undefined {
  let [thousands, rest] = [0, 0];
  for (const word of words) {
    const value = VALUES.get(word);
    if (word === 'mil') {
      [thousands, rest] = [1000 * Math.max(1, rest), 0];
    } else if (value !== undefined) {
      rest += value;
    } else if (word !== 'y') {
      return undefined;
    }
  }
  return words.length === 0 ? undefined : thousands + rest;
}

const UNITS =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
  'diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, index) => [word, index + 1] as const),
  ...TENS.split(' ').map((word, index) => [word, 10 * (index + 3)] as const),
  ['primero', 1],
  ['un', 1],
  ['novecientos', 900],
]);

/** A folded number word, for patterns. */
export const NUMBER_WORD: string = [...VALUES.keys()].toSorted((left, right) => right.length - left.length).join('|');
