import type { Issue, IssueCode } from '../model/issue.ts';
import type { Locale } from './strings.ts';

/** What is odd, in one sentence for the Problems panel. It says what is printed; the text itself is never corrected. */
export function issueMessage({ code, values }: Issue, locale: Locale): string {
  const [first = '', second = '', third = ''] = values;
  return (locale === 'en' ? ENGLISH : SPANISH)[code](first, second, third);
}

type Messages = Readonly<Record<IssueCode, (first: string, second: string, third: string) => string>>;

const SPANISH: Messages = {
  'empty-text': () => 'El texto está vacío.',
  'binary-text': () => 'El archivo no es de texto.',
  'no-units': () => 'No se reconoció ninguna unidad administrativa.',
  'contents-missing': () => 'No se encontró el índice: las páginas y los nombres no pueden cotejarse.',
  'unit-missing': (number, name) => `El índice anuncia ${number} «${name}» y el texto no la contiene.`,
  'unit-not-in-contents': (number, name) => `El índice no menciona ${number} «${name}».`,
  'number-differs-from-contents': (printed, number) =>
    `Numeral equivocado: aquí dice ${printed}; según el índice y el nombre es ${number}.`,
  'number-repeated': (number, given) =>
    `El numeral ${number} ya lo tiene otra unidad; para distinguirla, ésta se identifica como ${given}.`,
  'number-trailing-dot': (printed, number) => `Al numeral ${printed} le sobra el punto final: es ${number}.`,
  'name-differs-from-contents': (name, listed) =>
    `El índice escribe el nombre de otro modo: «${listed}»; aquí dice «${name}».`,
  'name-punctuation-differs': (name, listed) =>
    `El índice puntúa el nombre de otro modo: «${listed}»; aquí dice «${name}».`,
  'duty-indented': () => 'Función impresa con sangría, como si fuera un inciso: la anterior no anuncia una lista.',
  'item-not-indented': () => 'Inciso impreso sin sangría, como si fuera una función: pertenece a la lista anterior.',
  'empty-bullet': () => 'Viñeta sin texto.',
  'unplaced-text': (unit) => `Texto de ${unit} que no pertenece a ninguna función.`,
  'profile-unknown': (asked) =>
    `No hay ninguna forma de leer manuales llamada «${asked}»; se eligió la que mejor se ajusta.`,
  'profile-not-recognized': (used) => `No se reconoció de qué familia es este manual; se leyó como «${used}».`,
  'contents-only': (count) => `Las ${count} unidades se tomaron del índice: el texto no contiene sus funciones.`,
  'contents-not-aligned': () =>
    'En este tramo del índice no hay tantos nombres como numerales: no se pudieron emparejar.',
  'contents-name-cut': (number, name) => `El nombre de ${number} se corta aquí: «${name}».`,
  'unit-without-number': (given, name) => `«${name}» no lleva clave ni numeral; se identifica como ${given}.`,
  'unit-without-section': (number, name) => `La estructura menciona ${number} «${name}» y el texto no la desarrolla.`,
  'objective-empty': (unit) => `El objetivo de ${unit} está vacío.`,
  'duty-number-gap': (unit, before, after) =>
    `En ${unit} la función ${after} sigue a la ${before}: faltan las de en medio.`,
  'superiors-inferred': (rule, count) =>
    `El superior de ${count} unidades no está escrito; se dedujo ${rule === 'clave' ? 'de sus claves' : 'de su nivel y su orden'}.`,
  'structure-entry-without-code': (name, superior) =>
    superior === ''
      ? `«${name}» no lleva inciso en la estructura.`
      : `«${name}» no lleva inciso en la estructura; se puso bajo ${superior}, como la anterior.`,
  'structure-superior-missing': (path, above) => `La estructura menciona ${path} y no ${above}, de la que depende.`,
  'heading-period-missing': () => 'Falta el punto final que llevan los demás títulos.',
  'final-period-missing': (word) => `Falta el punto final después de «${word}».`,
  'end-mark-unfinished': (mark) => `Termina en «${mark}», como si la frase continuara.`,
  'mark-repeated': (marks) => `Signo repetido: «${marks}».`,
  'period-in-sentence': () => 'Punto a media frase: sigue minúscula.',
  'blank-before-mark': (mark) => `Sobra el espacio antes de «${mark.trim()}».`,
  'blank-after-hyphen': () => 'Sobra el espacio después del guion.',
  'comma-misplaced': (words) => `Sobra la coma en «${words}».`,
  'quote-unpaired': (mark) => `Comillas (${mark}) sin su pareja.`,
  'word-repeated': (words) => `Palabra repetida: «${words}».`,
  'words-clash': (words) => `Sobra o falta una palabra en «${words}».`,
  misprint: (printed, read) => `Probable errata: dice «${printed}»; se entiende «${read}».`,
  'unit-name-misspelled': (printed, name, number) => `Nombre mal escrito: «${printed}» es la ${name} (${number}).`,
  'unit-unknown': (printed, owner) => `El Manual no tiene ninguna «${printed}» en la ${owner}.`,
};

const ENGLISH: Messages = {
  'empty-text': () => 'The text is empty.',
  'binary-text': () => 'The file is not text.',
  'no-units': () => 'No unit was recognised.',
  'contents-missing': () => 'No contents were found: pages and names cannot be compared.',
  'unit-missing': (number, name) => `The contents announce ${number} “${name}”, and the text does not have it.`,
  'unit-not-in-contents': (number, name) => `The contents do not list ${number} “${name}”.`,
  'number-differs-from-contents': (printed, number) =>
    `Wrong number: ${printed} is printed; by the contents and by its name it is ${number}.`,
  'number-repeated': (number, given) =>
    `Another unit already has the number ${number}; to tell them apart, this one is called ${given}.`,
  'number-trailing-dot': (printed, number) => `The number ${printed} has a dot too many: it is ${number}.`,
  'name-differs-from-contents': (name, listed) =>
    `The contents spell the name otherwise: “${listed}”; here it is “${name}”.`,
  'name-punctuation-differs': (name, listed) =>
    `The contents punctuate the name otherwise: “${listed}”; here it is “${name}”.`,
  'duty-indented': () => 'A duty printed indented like an item: the one before announces no list.',
  'item-not-indented': () => 'An item printed without indent like a duty: it belongs to the list before.',
  'empty-bullet': () => 'A bullet without text.',
  'unplaced-text': (unit) => `Text of ${unit} that belongs to no duty.`,
  'profile-unknown': (asked) => `There is no way to read manuals called “${asked}”; the one that fits best was chosen.`,
  'profile-not-recognized': (used) => `The family of this manual was not recognised; it was read as “${used}”.`,
  'contents-only': (count) => `The ${count} units were taken from the contents: the text does not hold their duties.`,
  'contents-not-aligned': () =>
    'This stretch of the contents has not as many names as numbers: they could not be paired.',
  'contents-name-cut': (number, name) => `The name of ${number} is cut here: “${name}”.`,
  'unit-without-number': (given, name) => `“${name}” has no number or code; it is called ${given}.`,
  'unit-without-section': (number, name) =>
    `The structure lists ${number} “${name}”, and the text does not develop it.`,
  'objective-empty': (unit) => `The objective of ${unit} is empty.`,
  'duty-number-gap': (unit, before, after) => `In ${unit} duty ${after} follows ${before}: those between are missing.`,
  'superiors-inferred': (rule, count) =>
    `The superior of ${count} units is not printed; it was inferred from their ${rule === 'clave' ? 'codes' : 'level and order'}.`,
  'structure-entry-without-code': (name, superior) =>
    superior === ''
      ? `“${name}” has no code in the structure.`
      : `“${name}” has no code in the structure; it was put below ${superior}, like the one before.`,
  'structure-superior-missing': (path, above) => `The structure lists ${path} and not ${above}, on which it depends.`,
  'heading-period-missing': () => 'The final period that the other headings have is missing.',
  'final-period-missing': (word) => `The final period after “${word}” is missing.`,
  'end-mark-unfinished': (mark) => `Ends in “${mark}”, as if the sentence went on.`,
  'mark-repeated': (marks) => `Repeated mark: “${marks}”.`,
  'period-in-sentence': () => 'A period in mid sentence: a small letter follows.',
  'blank-before-mark': (mark) => `A blank too many before “${mark.trim()}”.`,
  'blank-after-hyphen': () => 'A blank too many after the hyphen.',
  'comma-misplaced': (words) => `The comma in “${words}” is out of place.`,
  'quote-unpaired': (mark) => `Quotation mark (${mark}) without its pair.`,
  'word-repeated': (words) => `Repeated word: “${words}”.`,
  'words-clash': (words) => `A word too many or too few in “${words}”.`,
  misprint: (printed, read) => `Probable misprint: it says “${printed}”; “${read}” is meant.`,
  'unit-name-misspelled': (printed, name, number) => `Misspelled name: “${printed}” is the ${name} (${number}).`,
  'unit-unknown': (printed, owner) => `The Manual has no “${printed}” in the ${owner}.`,
};
