import { isSmallWord } from '../../../spanish/small-words.ts';
import { goesOn, isListed } from '../../match/list-separator.ts';
import { isCapital, styleOf } from '../../reading/letters.ts';
import type { Question } from '../question.ts';
import { isInForceBeforeInstitution, isToldAsFormer } from './former-or-today.ts';
import { isPluralName } from './listed-names.ts';
import type { Acceptance, NameRule, NameSite } from './name-site.ts';
import { isOfForeignBody } from './of-foreign-body.ts';
import { isOfOtherBody } from './of-other-body.ts';

/** What the words of a candidate say by themselves. */
const BY_ITS_WORDS: readonly NameRule[] = [
  {
    name: 'an-ending-needs-a-whole-opening',
    example: 'la ‹Subjefatura de Política Fiscal› informa',
    says: ({ tail, head }) => (tail.name.kind === 'ending' && head.sense.phrase.length < 3 ? 'no' : undefined),
  },
  {
    name: 'a-bare-post-needs-two-words',
    example: 'el ‹Jefe de Dictamen› informa',
    says: (site) => (site.head.sense.isBare && !saysWhich(site) ? 'no' : undefined),
  },
  {
    name: 'a-beginning-breaks-off-in-small-letters',
    example: 'la ‹División de Atención a la procuraduría›',
    says: (site) => (isCutInSmallLetters(site) ? 'no' : undefined),
  },
];

/** What the words around it say of a name that the manual no longer has. */
const BY_ITS_TIME: readonly NameRule[] = [
  {
    name: 'a-name-in-force-before-its-institution',
    example: 'la ‹Dirección de Incorporación y Recaudación del Seguro Social› resuelve en 2025',
    says: (site) => (isInForceBeforeInstitution(site) && !isToldAsFormer(site) ? 'no' : undefined),
  },
];

/** What the words after it say. */
const BY_WHAT_FOLLOWS: readonly NameRule[] = [
  {
    name: 'a-beginning-is-of-another-body',
    example: 'la ‹División de Atención a la Procuraduría› de la Dirección Jurídica',
    says: (site) => (site.isPart && isOfOtherBody(site.words, site.last() + 1, site.lexicon) ? 'no' : undefined),
  },
  {
    name: 'is-of-a-body-that-is-not-ours',
    example: 'la ‹Coordinación de Cobranza› de la Dirección Jurídica',
    says: (site) => (isOfForeignBody(site.words, site.last() + 1, site.lexicon) ? 'another body' : undefined),
  },
  {
    name: 'its-list-goes-on-with-others',
    example: 'las ‹Divisiones de Corrección›, de Dictamen y de Jardinería',
    says: (site) => (site.follow() !== 'ends' && isTrueList(site) && listGoesOn(site) ? 'mention' : undefined),
  },
  {
    name: 'a-beginning-may-go-on',
    example: 'la ‹División de Atención a la Procuraduría› en Guanajuato',
    says: (site) => (site.isPart && site.follow() === 'unclear' && !isList(site) ? 'no' : undefined),
  },
  {
    name: 'a-longer-name-begins-like-it',
    example: 'la ‹Coordinación de Cobranza› de Prestaciones',
    says: ({ follow, tail, head }) =>
      follow() === 'continues' && tail.extent === 'whole' && head.sense.number === 'singular'
        ? 'another body'
        : undefined,
  },
  {
    name: 'a-beginning-or-a-plural-goes-on',
    example: 'las ‹Divisiones de Corrección› de Prestaciones',
    says: ({ follow }) => (follow() === 'continues' ? 'no' : undefined),
  },
  {
    name: 'a-plural-begins-no-list',
    example: 'las ‹Divisiones de Corrección› informan',
    says: (site) => (isPlural(site) && !isList(site) && !isListContinued(site) ? 'no' : undefined),
  },
  {
    name: 'it-ends-there',
    example: 'la ‹Coordinación de Cobranza› informa',
    says: ({ follow }) => (follow() === 'ends' ? 'mention' : undefined),
  },
  {
    name: 'it-is-whole-whatever-follows',
    example: 'la ‹Coordinación de Cobranza› en Guanajuato',
    says: () => 'mention',
  },
];

/** Whether a candidate is the name that the draft means. */
export const ACCEPTED: Question<NameSite, Acceptance> = {
  name: 'accepted',
  rules: [...BY_ITS_WORDS, ...BY_ITS_TIME, ...BY_WHAT_FOLLOWS],
};

/** A whole name of two words or more: "Jefe de Cobro Coactivo" leaves the level word out. */
function saysWhich({ tail: { extent, name } }: NameSite): boolean {
  const words = name.tail.filter(({ folded }) => !isSmallWord(folded));
  return extent === 'whole' && name.kind === 'official' && 1 < words.length;
}

/** "División de Fiscalización a grandes rasgos": the beginning of a name in capitals goes on in them. */
function isCutInSmallLetters({ words, head, tail: { extent, last } }: NameSite): boolean {
  const final = extent === 'beginning' ? words.at(last) : undefined;
  return final !== undefined && !isCapital(words, final) && styleOf(words, head.next, last - 1) !== 'lower';
}

function isList({ members }: NameSite): boolean {
  return 0 < members().length;
}

function isTrueList(site: NameSite): boolean {
  return site.head.sense.number === 'plural' && isList(site);
}

function listGoesOn({ words, last }: NameSite): boolean {
  return goesOn(words, last() + 1);
}

function isPlural({ tail, head }: NameSite): boolean {
  return head.sense.number === 'plural' && !isPluralName(tail.name, head.sense);
}

function isListContinued({ words, tail, lexicon }: NameSite): boolean {
  return isListed(words, tail.last + 1, lexicon.known);
}
