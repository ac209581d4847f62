import type { Citation, CitedItem, CitedPage } from '../../features/citation.ts';
import { SPANISH_MONTHS } from '../../spanish/months.ts';
import { withDeArticle } from '../article.ts';
import { dutyNumberIn } from '../duty-number.ts';

/** "4 de marzo de 2021" for `2021-03-04`. */
export function spanishDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `${day === 1 ? '1.º' : day} de ${SPANISH_MONTHS[month - 1] ?? ''} de ${year}`;
}

/** "p. 139"; "pp. 139 y ss." for what may stand on a later page of the section that begins there. */
export function spanishPage(page: CitedPage): string {
  return page.isExact ? `p. ${page.first}` : `pp. ${page.first} y ss.`;
}

/** Lettered items: "c)", and "k), i)" for one inside another. */
export function letters(items: readonly CitedItem[]): string | undefined {
  return joined(items.flatMap(({ item }) => (item.marker === undefined ? [] : `${item.marker})`)));
}

/** Items without letter, by order of appearance in their list. */
export function ordinals(items: readonly CitedItem[]): string | undefined {
  return joined(items.flatMap(({ item, ordinal }) => (item.marker === undefined ? String(ordinal) : [])));
}

/** "numeral 8.2.1", or "clave 112" for the codes of other manuals; `undefined` for a unit without number. */
export function numberIn({
  number,
}: Citation): { readonly kind: 'numeral' | 'clave'; readonly number: string } | undefined {
  return number === undefined ? undefined : { kind: number.includes('.') ? 'numeral' : 'clave', number };
}

/** What says that the number of a function is our count. */
const OUR_COUNT = 'en orden de aparición';

/** Number of the cited function: the one that the manual prints, if no other of the unit has it; otherwise our count. */
export function dutyNumber({
  unit,
  duty,
}: Citation): { readonly number: string; readonly note: string | undefined } | undefined {
  if (duty === undefined) {
    return undefined;
  }
  const { number, isPrinted } = dutyNumberIn(unit, duty);
  return { number, note: isPrinted ? undefined : OUR_COUNT };
}

/** What a reader who looks the number up in the body must know. */
export function errataNote({ misprint, sharesNumber, unit }: Citation): string | undefined {
  if (misprint !== undefined) {
    return `en el cuerpo aparece, por errata, como ${misprint}`;
  }
  return sharesNumber ? `numeral repetido en el cuerpo; se trata de «${unit.name}»` : undefined;
}

/** "artículo 71, fracción V, del Reglamento Interior …". */
export function legalBasisOf({ power }: Citation): string | undefined {
  return power && `artículo ${power.article}, fracción ${power.numeral}, ${withDeArticle(power.source)}`;
}

/** What words of a quotation point to, since the reader of a draft cannot see it. */
export function pointerNote({ pointers }: Citation): string | undefined {
  return joined(
    pointers.map(({ text, duties }) => {
      const aims = duties.length === 1 ? `la función ${duties[0]}` : `las funciones ${enumerate(duties)}`;
      const aim = duties.length === 0 ? 'otro lugar del mismo numeral' : `${aims} del mismo numeral`;
      return `nota: «${text}» remite a ${aim}`;
    }),
    '; ',
  );
}

function enumerate(numbers: readonly number[]): string {
  return `${numbers.slice(0, -1).join(', ')} y ${numbers.at(-1)}`;
}

function joined(parts: readonly string[], separator = ', '): string | undefined {
  return parts.length === 0 ? undefined : parts.join(separator);
}
