import { isSmallWord } from '../../../spanish/small-words.ts';
import { foldText } from '../../../text/fold.ts';
import { ABBREVIATIONS } from '../../names/head-words.ts';
import { GAP_INSIDE_NAME } from '../../reading/gap.ts';
import { POINTERS } from '../lexicon.ts';
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
    name: 'is-pointed-to',
    example: 'lo dijo la hoy ‹USE› ayer',
    says: ({ before, isAdjacent }) =>
      isAdjacent && POINTERS.has(before.at(-1)?.folded ?? '') && FEMININE.has(before.at(-2)?.folded ?? '')
        ? 'unit'
        : undefined,
  },
  {
    name: 'closes-after-a-label',
    example: 'Titular ‹USE›',
    says: (site) =>
      site.isAdjacent && CLOSERS.has(site.before.at(-1)?.folded ?? '') && standsAlone(site) ? 'unit' : undefined,
  },
  {
    name: 'closes-after-what-was-done',
    example: 'así lo instruyó ‹DIR›.',
    says: (site) => (site.isAdjacent && followsPastVerb(site) && standsAlone(site) ? 'unit' : undefined),
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

/** "instruyó", "resolvieron": whoever did it may stand behind. */
function followsPastVerb({ text, before }: AcronymSite): boolean {
  const word = before.at(-1);
  return word !== undefined && /\p{Ll}(?:ó|aron|ieron)$/u.test(text.slice(word.start, word.end).normalize('NFC'));
}

/** Nothing follows that a verb or a common noun would have: an end of line or cell, a mark, a bracket. */
function standsAlone({ text, span }: AcronymSite): boolean {
  const rest = text.slice(span.end, span.end + 4);
  return /^(?:$|\s*[)\]"'”’»|,;:}<&*_]|\s*\r?\n|\.(?:\s|$|[-–])| {2,}|\t|\s+[-–—·|>])/.test(rest);
}

/** "quien la USE": the article is a pronoun, where the letters spell a verb that no other verb follows. */
function followsPronoun(site: AcronymSite): boolean {
  const { before, isAdjacent, near } = site;
  if (!isAdjacent || before.at(-1)?.folded !== 'la' || !VERBS.has(foldText(near.written))) {
    return false;
  }
  const word = before.at(-2)?.folded ?? '';
  return SUBJECTS.has(word) || (CONJUNCTIONS.has(word) && !isFollowedByVerb(site) && !isListed(site));
}

/** "que la USE valide": what follows in small letters is no word that ties. */
function isFollowedByVerb({ text, after }: AcronymSite): boolean {
  const next = after.at(0);
  return (
    next !== undefined &&
    (next.gap & ~GAP_INSIDE_NAME) === 0 &&
    /^\p{Ll}{4,}$/u.test(text.slice(next.start, next.end)) &&
    !isSmallWord(next.folded) &&
    !next.folded.endsWith('mente')
  );
}

/** "que la USE y la UFC", "que la USE, la UFC y …". */
function isListed({ text, span }: AcronymSite): boolean {
  return /^(?:,| y| e| o)(?: (?:la|las))? \p{Lu}{2}/u.test(text.slice(span.end, span.end + 10));
}

/** Of the words that acronyms may spell, those that "la" is the object of. */
const VERBS: ReadonlySet<string> = new Set('use usa une para'.split(' '));
const SUBJECTS: ReadonlySet<string> = new Set(['quien', 'quienes', 'no', 'se', 'nadie']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['que', 'cuando']);
const FEMININE: ReadonlySet<string> = new Set(['la', 'una', 'esta', 'esa']);
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
