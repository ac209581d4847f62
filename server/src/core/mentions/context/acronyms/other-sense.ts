import { foldText } from '../../../text/fold.ts';
import { ABBREVIATIONS } from '../../names/head-words.ts';
import type { DraftWords } from '../../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../../reading/gap.ts';
import type { AcronymRule, AcronymSite } from './acronym-site.ts';

/** Letters that stand for something else that many people write: an address, a league, a measure. */
export const OTHER_SENSE: readonly AcronymRule[] = [
  {
    name: 'heads-a-column-of-addresses',
    example: 'NOMBRE;‹DIR›;EXT\nRíos Alba Nora;Toledo 21;10612',
    says: (site) => (isAbbreviation(site) && isBesideContact(site) ? 'no unit' : undefined),
  },
  {
    name: 'is-the-label-of-an-address',
    example: '‹DIR›: Av. Reforma 476, piso 3',
    says: (site) => (isAbbreviation(site) && isBeforeAddress(site) ? 'no unit' : undefined),
  },
  {
    name: 'is-a-league-or-a-measure',
    example: 'las peleas de la ‹UFC› en Los Cabos',
    says: (site) => (isAmongWordsOfOthers(site) ? 'no unit' : undefined),
  },
];

function isAbbreviation({ near: { written } }: AcronymSite): boolean {
  return ABBREVIATIONS.has(foldText(written));
}

const LONGEST_CELL = 24;

/** Whether the next cell, or the one before, is headed by what a directory has beside addresses. */
function isBesideContact({ text, span }: AcronymSite): boolean {
  const before = BEHIND_CELL.exec(text.slice(Math.max(0, span.start - LONGEST_CELL), span.start))?.[1];
  const after = BEFORE_CELL.exec(text.slice(span.end, span.end + LONGEST_CELL))?.[1];
  return [before, after].some((cell) => cell !== undefined && CONTACTS.has(foldText(cell)));
}

const BEHIND_CELL = /([\p{L}.-]+)["'*]{0,3} ?[|;,\t&] ?["'*]{0,3}$/u;
const BEFORE_CELL = /^["'*]{0,3} ?[|;,\t&] ?["'*]{0,3}([\p{L}.-]+)["'*]{0,3} ?(?:[|;,\t&\r\n]|$)/u;
const CONTACTS: ReadonlySet<string> = new Set(
  `ext extension tel tels telefono telefonos cel celular fax correo email e-mail mail cp c.p. colonia col calle ciudad cd
  municipio mpio localidad domicilio rfc curp nss url web piso edificio`.split(/\s+/),
);

function isBeforeAddress({ text, span }: AcronymSite): boolean {
  return ADDRESS.test(text.slice(span.end, span.end + LONGEST_ADDRESS));
}

const LONGEST_ADDRESS = 70;
const ADDRESS =
  /^["'*]{0,3}\.?:["'*]{0,3}[ \t]*[^\n]{0,40}(?<!\p{L})(?:calle|c\.|av\.?|avenida|col\.?|colonia|blvd\.?|bulevar|calz\.?|calzada|paseo|n[uú]m\.|no\.|piso|c\.? ?p\.|s\/n)(?!\p{L})/iu;

/** Within the clause: a few words before it, a few after. */
function isAmongWordsOfOthers({ before, after, gapBefore, near: { written } }: AcronymSite): boolean {
  const others = WORDS_OF_OTHERS.get(foldText(written.replace(/[. ]/g, '')));
  return others !== undefined && (isAmongBefore(before, gapBefore, others) || isAmongAfter(after, others));
}

const WORDS_BEFORE = 4;
const WORDS_AFTER = 5;

function isAmongBefore(before: DraftWords, gapBefore: number, others: ReadonlySet<string>): boolean {
  let gap = gapBefore;
  for (let index = -1; -WORDS_BEFORE <= index && (gap & ~GAP_INSIDE_NAME) === 0; index--) {
    const word = before.at(index);
    if (word === undefined || others.has(word.folded)) {
      return word !== undefined;
    }
    gap = word.gap;
  }
  return false;
}

function isAmongAfter(after: DraftWords, others: ReadonlySet<string>): boolean {
  for (let index = 0; index < WORDS_AFTER; index++) {
    const word = after.at(index);
    if (word === undefined || (word.gap & ~GAP_INSIDE_NAME) !== 0) {
      return false;
    }
    if (others.has(word.folded)) {
      return true;
    }
  }
  return false;
}

/** What is said of the league and of colony-forming units, and not of an office. */
const WORDS_OF_OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'ufc',
    new Set(
      `pelea peleas peleador peleadora peleadores combates octagono arena campeon campeona campeones campeonato cinturon
      luchador luchadores boxeo box mma aficionado aficionada aficionados fan fans cartelera nocaut
      coliformes mesofilos bacterias bacterianas levaduras mililitro ml`.split(/\s+/),
    ),
  ],
]);
