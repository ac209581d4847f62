import { foldKey } from '../text/fold.ts';

/** Gender and number of the name of an office or a norm, as its first word has them. */
export interface Agreement {
  readonly gender: 'feminine' | 'masculine';
  readonly number: 'singular' | 'plural';
}

/** Nouns whose ending does not tell; the others follow {@link FEMININE_ENDINGS} or end in -o. */
const EXCEPTIONS: ReadonlyMap<string, Agreement['gender']> = new Map([
  ['comite', 'masculine'],
  ['programa', 'masculine'],
  ['taller', 'masculine'],
  ['almacen', 'masculine'],
  ['hospital', 'masculine'],
  ['tribunal', 'masculine'],
  ['area', 'feminine'],
  ['ley', 'feminine'],
  ['mesa', 'feminine'],
]);

/** -ción, -sión, -dad, -tura, -ría, -cia. */
const FEMININE_ENDINGS = ['ion', 'dad', 'tura', 'ria', 'cia'];

/** How words about a unit agree with its name; `undefined` when its first word is not known. */
export function agreementOf(name: string): Agreement | undefined {
  const word = foldKey(name).split(' ')[0] ?? '';
  const singular = singularOf(word);
  const gender = genderOf(singular);
  return gender && { gender, number: singular === word ? 'singular' : 'plural' };
}

/** The article of a name: "la Coordinación", "los Departamentos", "el Área": that feminine noun opens with a stressed a. */
export function articleOf(name: string, { gender, number }: Agreement): 'la' | 'el' | 'las' | 'los' {
  if (number === 'plural') {
    return gender === 'feminine' ? 'las' : 'los';
  }
  return gender === 'feminine' && foldKey(name).split(' ')[0] !== 'area' ? 'la' : 'el';
}

function genderOf(singular: string): Agreement['gender'] | undefined {
  const isFeminine = FEMININE_ENDINGS.some((ending) => singular.endsWith(ending));
  return EXCEPTIONS.get(singular) ?? (isFeminine ? 'feminine' : singular.endsWith('o') ? 'masculine' : undefined);
}

/** "divisiones" → "division", "subjefaturas" → "subjefatura"; a word in the singular as it is. */
function singularOf(word: string): string {
  if (/(?:ion|dad|al|er|en)es$/.test(word)) {
    return word.slice(0, -2);
  }
  return /[aeo]s$/.test(word) ? word.slice(0, -1) : word;
}
