import type { Question } from '../question.ts';
import type { ClaimedSite } from './claimed-site.ts';

/** Whether a number without its name beside it is cited as one of this manual, by the words around it alone. */
export const NUMBER_CITED: Question<ClaimedSite, 'ours' | 'not ours'> = {
  name: 'number cited',
  rules: [
    {
      name: 'points-back-in-the-draft',
      example: 'en el numeral ‹8.2› anterior',
      says: (site) => (pointsBack(site) ? 'not ours' : undefined),
    },
    {
      name: 'has-a-title-that-is-no-name',
      example: 'la sección ‹8.6.2› «Programación de teclas» del manual',
      says: (site) => (hasTitle(site) ? 'not ours' : undefined),
    },
    {
      name: 'has-an-article-and-is-of-the-manual',
      example: 'la función es del ‹8.2.1› del Manual',
      says: (site) =>
        ARTICLE.test(site.text.slice(Math.max(0, site.span.start - 12), site.span.start)) &&
        site.ownerAfter() === 'manual'
          ? 'ours'
          : undefined,
    },
    {
      name: 'closes-the-title-of-the-manual',
      example: 'Manual de Organización de la Dirección de Incorporación y Recaudación, ‹8.2.1›',
      says: (site) => (site.cue() === undefined && isAfterTitle(site) ? 'ours' : undefined),
    },
    {
      name: 'is-introduced-by-nothing',
      example: 'la versión ‹8.3.1› del visor',
      says: (site) => (site.cue() === undefined ? 'not ours' : undefined),
    },
    {
      name: 'is-of-another-document',
      example: 'el numeral ‹8.3.1› de la NOM-031-STPS',
      says: (site) => (site.owner() === 'foreign' ? 'not ours' : undefined),
    },
    {
      name: 'is-of-the-manual',
      example: 'el apartado ‹8.3.1› del Manual',
      says: (site) => (site.owner() === 'manual' ? 'ours' : undefined),
    },
    {
      name: 'is-of-the-manual-with-another',
      example: 'una según el punto ‹8.2.2› y otra según el 8.2.2.1, ambos del Manual',
      says: (site) => (site.ownerOfAll() === 'manual' ? 'ours' : undefined),
    },
    {
      name: 'is-a-numeral-of-no-other-document',
      example: 'en términos del numeral ‹8.3.1›, procede',
      says: (site) => (site.cue()?.kind === 'numeral' ? 'ours' : undefined),
    },
    {
      name: 'is-a-section-of-no-document',
      example: 'el apartado ‹8.3.1› trata de ello',
      says: () => 'not ours',
    },
  ],
};

export function pointsBack({ text, span }: ClaimedSite): boolean {
  return POINTING.test(text.slice(span.end, span.end + LOOK_AHEAD));
}

export function hasTitle({ text, span }: ClaimedSite): boolean {
  return TITLE.test(text.slice(span.end, span.end + LOOK_AHEAD));
}

/** "numeral 8.2 anterior": the draft's own. */
const POINTING = /^\s+(?:anterior|siguiente|precedente|inmediato|que\s+antecede|bis\b)/i;
const LOOK_AHEAD = 30;

/** Where this manual has a unit, its name would stand. */
const TITLE = /^(?:\s*[«“]|\s+"\p{L})/u;

/** The word "numeral" is understood: "el 8.2.1 del Manual". */
const ARTICLE = /(?:^|[\s(])(?:el|al|del|los|y|,)\s+$/i;

function isAfterTitle({ text, span }: ClaimedSite): boolean {
  // A look at one character first: it is asked of every number that nothing introduces.
  if (!/[,(] ?$/.test(text.slice(Math.max(0, span.start - 2), span.start))) {
    return false;
  }
  const before = text.slice(Math.max(0, span.start - 120), span.start);
  return /manual de organizaci(?:[oó]|\\'\{?o\}?)n [^.;:()\n]{0,90}[,(] ?$/i.test(before);
}
