import { isSmallWord } from '../../../spanish/small-words.ts';
import { foldText } from '../../../text/fold.ts';
import { ABBREVIATIONS } from '../../names/head-words.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_BLANK, GAP_OPEN, GAP_PERIOD } from '../../reading/gap.ts';
import { isAllCaps, isCapital } from '../../reading/letters.ts';
import { beginsAnew } from '../follow/begins-anew.ts';
import { followOf } from '../follow/follow.ts';
import { isVerb } from '../follow/verb.ts';
import type { AcronymRule, AcronymSite } from './acronym-site.ts';

/** What follows makes it the acronym, or the abbreviated name, of somebody else. */
export const ANOTHER_BODY: readonly AcronymRule[] = [
  {
    name: 'is-spelled-out-as-another-name',
    example: 'la ‹USE› (Unidad de Servicios Escolares) abre',
    says: (site) => {
      const next = site.words.at(1);
      const isHead = next !== undefined && (next.gap & GAP_OPEN) !== 0 && site.near.manual.known.isHead(next.folded);
      return isHead && !beginsName(site, next.start) ? 'no unit' : undefined;
    },
  },
  {
    name: 'abbreviates-a-level-word',
    example: 'la ‹DIR›. Jurídica lo pide',
    says: (site) => {
      const next = site.words.at(1);
      return next !== undefined && isShortened(site, next) && isNoun(site.words, next) && !beginsSentence(site, next)
        ? 'no unit'
        : undefined;
    },
  },
  {
    name: 'goes-on-as-another-body',
    example: 'la ‹USE› de la Normal Superior',
    says: ({ words, near: { manual } }) => {
      const next = words.at(1);
      return next !== undefined &&
        followOf({ words, next: 1, style: isAllCaps(words, next) ? 'caps' : 'title' }, manual.known) === 'continues'
        ? 'no unit'
        : undefined;
    },
  },
];

function beginsName({ near: { names, passed } }: AcronymSite, offset: number): boolean {
  let index = passed;
  while ((names[index]?.start ?? offset) < offset) {
    index++;
  }
  return names[index]?.start === offset;
}

function isShortened({ near: { written } }: AcronymSite, next: DraftWord): boolean {
  return (next.gap & ~GAP_BLANK) === GAP_PERIOD && ABBREVIATIONS.has(foldText(written));
}

/** "a la DIR. Término: 13:40", "de la DIR. Solicito": in small letters, and a label or a word that begins sentences. */
function beginsSentence({ text, words, span, near: { manual } }: AcronymSite, next: DraftWord): boolean {
  return (
    !isAllCaps(words, next) &&
    (LABEL.test(text.slice(next.start, next.start + LONGEST_LABEL)) ||
      OPENERS.has(next.folded) ||
      isVerb(words, next) ||
      beginsAnew({ text, known: manual.known }, next) ||
      LINE_END.test(text.slice(span.end, next.start)))
  );
}

/** What opens sentences and letters, and no body is called by. */
const OPENERS: ReadonlySet<string> = new Set(
  'asimismo ademas posteriormente finalmente adicionalmente anexo adjunto saludos gracias favor quedo queda quedan cabe cualquier'.split(
    ' ',
  ),
);
const LABEL = /^[^\s:.,;]+(?: [^\s:.,;]+){0,3}:\s/;
const LONGEST_LABEL = 60;
const LINE_END = /^\.[ \t]*\r?\n/;

function isNoun(words: DraftWords, word: DraftWord): boolean {
  return isCapital(words, word) && !isSmallWord(word.folded);
}
