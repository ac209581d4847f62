import { hasEmptyLine } from '../../../text/paragraphs.ts';
import type { Question } from '../question.ts';
import type { ClaimedSite } from './claimed-site.ts';

/** Whether a number goes on with a citation: "remite al numeral 8.3.2.2.1, cuando la función es del 8.3.2.2". */
export const NUMBER_AFTER_CITED: Question<ClaimedSite, 'ours' | 'not ours'> = {
  name: 'number after a cited one',
  rules: [
    {
      name: 'has-none-cited-near',
      example: 'la versión del ‹8.3.1›',
      says: ({ span, near: { cited } }) =>
        cited === undefined || REACH <= span.start - cited.end ? 'not ours' : undefined,
    },
    {
      name: 'is-added-to-it',
      example: 'el numeral 8.3.2.3; también ‹8.3.2›',
      says: (site) => (isAdded(site) && site.ownerAfter() !== 'foreign' ? 'ours' : undefined),
    },
    {
      name: 'has-no-article',
      example: 'remite al numeral 8.3.2.2.1 y versión ‹8.3.1›',
      says: ({ text, span }) =>
        ARTICLE.test(text.slice(Math.max(0, span.start - 8), span.start)) ? undefined : 'not ours',
    },
    {
      name: 'stands-in-another-sentence',
      example: 'remite al numeral 8.3.2.2.1. La función es del ‹8.3.1›',
      says: ({ text, span, near: { cited } }) =>
        isParted(text.slice(cited?.end, span.start)) ? 'not ours' : undefined,
    },
    {
      name: 'is-of-another-document',
      example: 'remite al numeral 8.3.2.2.1, y la función al ‹8.3.2.2› de la NOM-031-STPS',
      says: (site) => (site.ownerAfter() === 'foreign' ? 'not ours' : undefined),
    },
    {
      name: 'has-an-article-for-the-word-numeral',
      example: 'remite al numeral 8.3.2.2.1, y la función es del ‹8.3.2.2›.',
      says: () => 'ours',
    },
  ],
};

function isAdded({ text, span, near: { cited } }: ClaimedSite): boolean {
  return cited !== undefined && ADDED.test(text.slice(cited.end, span.start));
}

const ADDED =
  /^[,;]?\s+(?:y\s+)?(?:(?:v[eé]ase|ver)\s+)?(?:tambi[eé]n|adem[aá]s|as[ií]\s+como|incluso)\s+(?:(?:el|la|del|al)\s+)?$/i;

function isParted(between: string): boolean {
  return /[.;]\s/.test(between) || hasEmptyLine(between);
}

const REACH = 120;
const ARTICLE = /(?:^|[\s(])(?:el|al|del)\s+$/i;
