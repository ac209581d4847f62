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
