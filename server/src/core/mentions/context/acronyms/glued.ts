import { foldText } from '../../../text/fold.ts';
import { type AcronymRule, type AcronymSite, isInList } from './acronym-site.ts';

/** Letters that are part of a code, a path, a measure or an abbreviation. */
export const GLUED_ACRONYMS: readonly AcronymRule[] = [
  {
    name: 'goes-on-from-what-stands-before',
    example: 'el usuario @‹DIR› firma',
    says: ({ text, span }) => (/[\p{L}\p{N}$@\\.]/u.test(text.charAt(span.start - 1)) ? 'no unit' : undefined),
  },
  {
    name: 'ends-an-identifier',
    example: 'la variable BASE_‹DIR› vale',
    says: ({ text, span }) => (/[\p{L}\p{N}_]_$/u.test(text.slice(span.start - 2, span.start)) ? 'no unit' : undefined),
  },
  {
    name: 'begins-an-identifier',
    example: 'la variable ‹D.I.R.›_base vale',
    says: ({ text, span }) => (/^_[\p{L}\p{N}_]/u.test(text.slice(span.end, span.end + 2)) ? 'no unit' : undefined),
  },
  {
    name: 'is-joined-to-its-institution',
    example: 'el personal del IMSS-‹DIR› acudió',
    says: (site) => (followsInstitution(site) && !isNumbered(site) ? 'unit' : undefined),
  },
  {
    name: 'ends-a-path-or-code',
    example: 'la carpeta datos/‹DIR› del equipo',
    says: (site) => (endsPath(site) && !isInList(site) ? 'no unit' : undefined),
  },
  {
    name: 'counts-something',
    example: 'el salón ‹UFC› 25',
    says: ({ text, span }) => (/^ \d/.test(text.slice(span.end, span.end + 2)) ? 'no unit' : undefined),
  },
  {
    name: 'goes-on-in-what-stands-after',
    example: 'la clave ‹DIR›-0318',
    says: ({ text, span }) =>
      /^(?:[\p{N}$@\\=]|[./-][\p{Ll}\p{N}])/u.test(text.slice(span.end, span.end + 2)) ? 'no unit' : undefined,
  },
  {
    name: 'abbreviates-a-general-level',
    example: 'la ‹DIR›. GRAL. lo pide',
    says: ({ text, span }) =>
      /^\. ?(?:GRAL|Gral|GENERAL|General|DE)\b/.test(text.slice(span.end, span.end + 10)) ? 'no unit' : undefined,
  },
];

const LONGEST_INSTITUTION = 12;

/** "IMSS-DIR", "IMSS/DIR", "IMSS – DIR". */
function followsInstitution({ text, span, near: { manual } }: AcronymSite): boolean {
  const before = text.slice(Math.max(0, span.start - LONGEST_INSTITUTION), span.start);
  const [, letters = ''] = /(?<![\p{L}\p{N}/_-])(\p{Lu}+)(?:[-–/]| [-–] )$/u.exec(before) ?? [];
  return letters !== '' && manual.known.institution?.acronyms.has(foldText(letters)) === true;
}

/** "IMSS-DIR-0123/2024" is the number of an oficio. */
function isNumbered({ text, span }: AcronymSite): boolean {
  return /^[-–/_.]?[\p{L}\p{N}]|^[-–/_]/u.test(text.slice(span.end, span.end + 2));
}

/** After a slash or a hyphen, unless capitals stand before the slash: "UFC/DIR". */
function endsPath({ text, span }: AcronymSite): boolean {
  const before = text.slice(span.start - 2, span.start);
  return /[/-]/.test(text.charAt(span.start - 1)) && !/\p{Lu}\/$/u.test(before);
}
