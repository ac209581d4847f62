import type { DraftRule, Finding } from '../model/finding.ts';
import { renderDate } from './date.ts';
import type { Locale } from './strings.ts';

/** What a draft says otherwise than the manual, in plain text for the list of problems. */
export function findingMessage({ rule, values }: Finding, locale: Locale): string {
  return (locale === 'en' ? ENGLISH : SPANISH)[rule](values.map(inOneLine));
}

type Messages = Readonly<Record<DraftRule, (values: readonly string[]) => string>>;

const SPANISH: Messages = {
  'wrong-name': ([written, official, number]) =>
    `«${written}» no es el nombre de ninguna unidad. Según el Manual: «${official}» (${number}).`,
  'former-name': ([written, date, fate, today]) =>
    `«${written}» es una denominación anterior${date ? `, sin vigencia desde el ${renderDate(date, 'es')}` : ''}. ${FATES_ES[fate ?? ''] ?? ''}${today ? `Hoy: ${today}.` : 'Hoy ninguna unidad del Manual le corresponde.'}`,
  'wrong-level': ([written, official, level]) => `El Manual no tiene ninguna «${written}»: es ${level} (${official}).`,
  'name-and-number': ([number, name, own, written]) =>
    `El numeral y el nombre no coinciden: ${number} es «${name}»; «${written}» es ${own}.`,
  'wrong-citation': (values) => citationMessage(values, CITED_ES),
  'ambiguous-name': ([written, ...units]) =>
    `«${written}» es el nombre de ${units.length} unidades: ${units.join('; ')}. Precise de cuál se trata.`,
  'acronym-undefined': ([acronym, name]) =>
    `La sigla «${acronym}» no se explica en este texto. Según el Manual: «${name}».`,
  'altered-quotation': ([duty, ...pairs]) =>
    `La cita no es literal. El Manual (${dutyName(duty, 'función', 'inciso')}): ${differences(pairs, { says: (written, printed) => `dice «${printed}», no «${written}»`, lacks: (printed) => `falta «${printed}»`, adds: (written) => `sobra «${written}»`, more: 'y otras diferencias' })}.`,
  'unfounded-quotation': ([kind, cited, found, text]) =>
    UNFOUNDED_ES[kind ?? '']?.(
      placeName(cited, 'función', 'inciso'),
      placeNames(found, 'función', 'inciso'),
      shorten(text),
    ) ?? '',
  'other-competence': ([unit, words, ...owners]) =>
    `Según el Manual, esto no está entre las funciones de ${unit} ni de las unidades que le dependen, y sí en: ${ownersListed(owners, OWNERS_ES)}. Se compararon las palabras «${words}». Confírmelo en el Manual.`,
  'unused-ignore': (unknown) =>
    unknown.length === 0
      ? 'Este comentario no tiene efecto: aquí no hay ningún aviso que ignorar.'
      : `Ninguna regla se llama ${unknown.map((word) => `«${word}»`).join(', ')}. El motivo se escribe después de «--».`,
};

const FATES_ES: Readonly<Record<string, string>> = {
  absorbed: 'Sus funciones pasaron a otra unidad. ',
  left: 'Salió de la organización que describe el Manual. ',
  abolished: 'Desapareció. ',
  'not-stated': 'El Manual no señala su destino. ',
};

type Unfounded = Readonly<Record<string, (cited: string, found: string, text: string) => string>>;

const UNFOUNDED_ES: Unfounded = {
  elsewhere: (cited, found) => `Lo citado no es de ${cited}: es de ${found}.`,
  cited: (cited, found, text) =>
    `${cited}, no dice lo que se cita, sino «${text}».${found === '' ? '' : ` Lo más parecido: ${found}.`}`,
  nearest: (_, found, text) => `El Manual no dice lo que se cita. Lo más parecido, ${found}: «${text}».`,
  none: () => 'El Manual no dice lo que se cita, ni nada parecido.',
};

const ENGLISH: Messages = {
  'wrong-name': ([written, official, number]) =>
    `No unit is named “${written}”. According to the Manual: “${official}” (${number}).`,
  'former-name': ([written, date, fate, today]) =>
    `“${written}” is a former name${date ? `, not in force since ${renderDate(date, 'en')}` : ''}. ${FATES_EN[fate ?? ''] ?? ''}${today ? `Today: ${today}.` : 'Today no unit of the Manual answers to it.'}`,
  'wrong-level': ([written, official, level]) => `The Manual has no “${written}”: it is a ${level} (${official}).`,
  'name-and-number': ([number, name, own, written]) =>
    `Number and name do not agree: ${number} is “${name}”; “${written}” is ${own}.`,
  'wrong-citation': (values) => citationMessage(values, CITED_EN),
  'ambiguous-name': ([written, ...units]) =>
    `“${written}” is the name of ${units.length} units: ${units.join('; ')}. Say which is meant.`,
  'acronym-undefined': ([acronym, name]) =>
    `The acronym “${acronym}” is not spelled out in this text. According to the Manual: “${name}”.`,
  'altered-quotation': ([duty, ...pairs]) =>
    `The quotation is not literal. The Manual (${dutyName(duty, 'duty', 'item')}): ${differences(pairs, { says: (written, printed) => `it says “${printed}”, not “${written}”`, lacks: (printed) => `“${printed}” is missing`, adds: (written) => `“${written}” is too much`, more: 'and other differences' })}.`,
  'unfounded-quotation': ([kind, cited, found, text]) =>
    UNFOUNDED_EN[kind ?? '']?.(placeName(cited, 'duty', 'item'), placeNames(found, 'duty', 'item'), shorten(text)) ??
    '',
  'other-competence': ([unit, words, ...owners]) =>
    `According to the Manual this is not among the duties of ${unit} nor of the units below it, but in: ${ownersListed(owners, OWNERS_EN)}. The words “${words?.replaceAll('», «', '”, “')}” were compared. Confirm it in the Manual.`,
  'unused-ignore': (unknown) =>
    unknown.length === 0
      ? 'This comment has no effect: there is no problem to ignore here.'
      : `No rule is called ${unknown.map((word) => `“${word}”`).join(', ')}. A reason is written behind “--”.`,
};

const FATES_EN: Readonly<Record<string, string>> = {
  absorbed: 'Its duties passed to another unit. ',
  left: 'It left the organization that the Manual describes. ',
  abolished: 'It was abolished. ',
  'not-stated': 'The Manual does not say what became of it. ',
};

interface CitedWords {
  number(written: string, superior: string, name: string, below: readonly string[]): string;
  duty(written: string, unit: string, count: number): string;
  item(written: string, place: string): string;
  place(unit: string, duty: string): string;
  items(duty: string, items: readonly string[]): string;
  readonly noItems: string;
}

const CITED_ES: CitedWords = {
  number: (written, superior, name, below) =>
    `El Manual no tiene el numeral ${written}. ${superior}, «${name}», ${below.length === 0 ? 'no tiene numerales debajo' : `tiene: ${below.join(', ')}`}.`,
  duty: (written, unit, count) =>
    `El numeral ${unit} no tiene la función ${written}: ${count === 0 ? 'el Manual no le señala ninguna' : `tiene ${count}`}.`,
  item: (written, place) => `${place} no tiene el inciso ${written}: `,
  place: (unit, duty) => (duty === '' ? `El numeral ${unit}` : `La función ${duty} del numeral ${unit}`),
  items: (duty, items) => `${duty === '' ? 'tiene' : `su función ${duty} tiene`} ${items.join(', ')}.`,
  noItems: 'no tiene incisos.',
};

const CITED_EN: CitedWords = {
  number: (written, superior, name, below) =>
    `The Manual has no number ${written}. ${superior}, “${name}”, ${below.length === 0 ? 'has none below it' : `has: ${below.join(', ')}`}.`,
  duty: (written, unit, count) =>
    `${unit} has no duty ${written}: ${count === 0 ? 'the Manual sets down none for it' : `it has ${count}`}.`,
  item: (written, place) => `${place} has no item ${written}: `,
  place: (unit, duty) => (duty === '' ? unit : `Duty ${duty} of ${unit}`),
  items: (duty, items) => `${duty === '' ? 'it has' : `its duty ${duty} has`} ${items.join(', ')}.`,
  noItems: 'it has no items.',
};

/** Values: what is missing ("number", "duty", "item"), as it is written, and what there is. */
function citationMessage(
  [kind, written = '', unit = '', at = '', ...there]: readonly string[],
  words: CitedWords,
): string {
  if (kind === 'number') {
    return words.number(written, unit, at, there);
  }
  if (kind === 'duty') {
    return words.duty(written, unit, Number(at));
  }
  const [host = '', ...items] = there;
  const has = items.length === 0 ? words.noItems : words.items(at === '' ? host : '', items);
  return `${words.item(written, words.place(unit, at))}${has}`;
}

const UNFOUNDED_EN: Unfounded = {
  elsewhere: (cited, found) => `What is quoted is not of ${cited}: it is of ${found}.`,
  cited: (cited, found, text) =>
    `${cited} does not say what is quoted, but “${text}”.${found === '' ? '' : ` The nearest: ${found}.`}`,
  nearest: (_, found, text) => `The Manual does not say what is quoted. The nearest, ${found}: “${text}”.`,
  none: () => 'The Manual does not say what is quoted, nor anything like it.',
};

interface OwnerWords {
  readonly duty: string;
  readonly item: string;
  quoted(verb: string): string;
  more(count: number): string;
}

const OWNERS_ES: OwnerWords = {
  duty: 'función',
  item: 'inciso',
  quoted: (verb) => `«${verb}»`,
  more: (count) => ` y ${count} más`,
};
const OWNERS_EN: OwnerWords = {
  duty: 'duty',
  item: 'item',
  quoted: (verb) => `“${verb}”`,
  more: (count) => ` and ${count} more`,
};

const SHOWN_OWNERS = 3;

/** Values by threes: place, name of the unit, verb as printed. */
function ownersListed(values: readonly string[], words: OwnerWords): string {
  const owners = Array.from({ length: values.length / 3 }, (_, at) => values.slice(3 * at, 3 * at + 3)).map(
    ([id, name, verb = '']) => {
      const [unit, ...place] = dutyName(id, words.duty, words.item).split(', ');
      return `${unit} ${name}, ${place.join(', ')}${verb === '' ? '' : ` (${words.quoted(verb)})`}`;
    },
  );
  const rest = owners.length - SHOWN_OWNERS;
  return owners.slice(0, SHOWN_OWNERS).join('; ') + (0 < rest ? words.more(rest) : '');
}

/** `8.2.1#5` → "8.2.1, función 5"; `8.2#1.c` → "8.2, función 1, inciso c". */
function dutyName(id: string | undefined, duty: string, item: string): string {
  const [unit = '', place = ''] = id?.split('#') ?? [];
  const [ordinal = '', ...items] = place.split('.');
  return `${unit}, ${duty} ${ordinal}${items.length === 0 ? '' : `, ${item} ${items.join('.')}`}`;
}

/** A unit alone is its number. */
function placeName(id: string | undefined, duty: string, item: string): string {
  return id?.includes('#') === true ? dutyName(id, duty, item) : (id ?? '');
}

function placeNames(ids: string | undefined, duty: string, item: string): string {
  return (ids ?? '')
    .split(' ')
    .map((id) => placeName(id, duty, item))
    .join('; ');
}

const LONGEST_TEXT = 160;

function shorten(text: string | undefined): string {
  return text === undefined || text.length <= LONGEST_TEXT ? (text ?? '') : `${text.slice(0, LONGEST_TEXT).trimEnd()}…`;
}

interface DifferenceWords {
  says(written: string, printed: string): string;
  lacks(printed: string): string;
  adds(written: string): string;
  readonly more: string;
}

const SHOWN = 3;

/** `values` are pairs: what the draft writes, what the manual prints. */
function differences(values: readonly string[], words: DifferenceWords): string {
  const shown: string[] = [];
  for (let index = 0; index < values.length && shown.length < SHOWN; index += 2) {
    const [written = '', printed = ''] = [values[index], values[index + 1]];
    shown.push(
      written === '' ? words.lacks(printed) : printed === '' ? words.adds(written) : words.says(written, printed),
    );
  }
  return [...shown, ...(SHOWN * 2 < values.length ? [words.more] : [])].join('; ');
}

function inOneLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}
