import { foldText } from '../../../text/fold.ts';
import { ABBREVIATIONS } from '../../names/head-words.ts';
import type { AcronymRule, AcronymSite } from './acronym-site.ts';

/** "USE" is a verb, "DIR." an abbreviation: more than the letters must speak for the unit. */
export const WORD_OR_UNIT: readonly AcronymRule[] = [
  {
    name: 'spells-no-word-of-spanish',
    example: 'informó ‹UFC› que procede',
    says: ({ near: { written } }) => (isWord(written) ? undefined : 'unit'),
  },
  {
    name: 'stands-alone-between-marks',
    example: '| ‹USE› | 8.4 |',
    says: (site) => (!site.isAdjacent && standsAlone(site) ? 'unit' : undefined),
  },
  {
    name: 'follows-a-pronoun',
    example: 'es de quien la ‹USE› primero',
    says: (site) => (followsPronoun(site) ? 'no unit' : undefined),
  },
  {
    name: 'follows-a-word-that-nouns-follow',
    example: 'de la ‹USE› dependen dos áreas',
    says: ({ before, isAdjacent }) => (isAdjacent && NAMING.has(before.at(-1)?.folded ?? '') ? 'unit' : undefined),
  },
  {
    name: 'closes-after-a-label',
    example: 'Titular ‹USE›',
    says: (site) =>
      site.isAdjacent && CLOSERS.has(site.before.at(-1)?.folded ?? '') && standsAlone(site) ? 'unit' : undefined,
  },
  {
    name: 'is-the-word-that-it-spells',
    example: '‹USE› el formato vigente',
    says: () => 'no unit',
  },
];

function isWord(written: string): boolean {
  const folded = foldText(written);
  return ABBREVIATIONS.has(folded) || SPANISH_WORDS.has(folded);
}

/** Words of Spanish that an acronym may spell. */
const SPANISH_WORDS: ReadonlySet<string> = new Set(
  'use usa uso une son sin con por para cada ante sea van dan sur sol red ley fin mes dia ala ola eje arte base parte'.split(
    ' ',
  ),
);

/** Nothing follows that a verb or a common noun would have: an end of line or cell, a mark, a bracket. */
function standsAlone({ text, span }: AcronymSite): boolean {
  const rest = text.slice(span.end, span.end + 4);
  return /^(?:$|\s*[)\]"'”’»|,;:}<&*_]|\s*\r?\n|\.(?:\s|$|[-–])| {2,}|\t|\s+[-–—·|>])/.test(rest);
}

/** "quien la USE": the article is a pronoun. */
function followsPronoun({ before, isAdjacent }: AcronymSite): boolean {
  return isAdjacent && before.at(-1)?.folded === 'la' && VERBAL.has(before.at(-2)?.folded ?? '');
}

const VERBAL: ReadonlySet<string> = new Set(['que', 'quien', 'quienes', 'no', 'se', 'nadie', 'cuando']);
/** Words that only a noun follows, of a gender and number that a unit has. */
const NAMING: ReadonlySet<string> = new Set(
  'la las de a en por con para ante desde hasta entre esta esa dicha nuestra su propia misma citada referida aquella'.split(
    ' ',
  ),
);
/** Words that an acronym may follow without an article: a signature, a label. */
const CLOSERS: ReadonlySet<string> = new Set(
  'atte titular titulares atentamente sigla siglas area areas unidad unidades responsable personal adscripcion'.split(
    ' ',
  ),
);
