import { BODY_WORDS, SECTION_WORDS } from '../../../spanish/section-words.ts';
import type { DraftWord } from '../../reading/draft-words.ts';
import { GAP_LINE, GAP_PARAGRAPH, GAP_PERIOD } from '../../reading/gap.ts';
import { ask, type Question } from '../question.ts';
import type { Site } from '../site.ts';
import type { NumberSite } from './number-site.ts';

/** What introduces a number or a list of numbers: "numerales 8.5.1.1 y 8.5.1.2". */
export interface Cue {
  readonly kind: CueKind;
  /** Where it stands among the words before the number; 0 for a title, which has no word of its own for its parts. */
  readonly index: number;
}

/**
 * "numeral" is how this manual calls its sections; others have sections, points, chapters, too. What introduces a body,
 * what a duty is of and "véase" say less, an article alone the least: "la" is said of an area, "el" of any section.
 */
type CueKind = 'numeral' | 'section' | 'title' | 'body' | 'duty' | 'pointer' | 'la' | 'el';

/** The cue of a number; `undefined` when another word, or none, stands before the list that it is in. */
export function findCue(site: NumberSite): Cue | undefined {
  const introducer = readIntroducer(site) ?? readArticle(site);
  if (introducer === undefined) {
    return undefined;
  }
  const { word, index } = introducer;
  const kind = ask(NUMBER_CUE, { ...site, word, index }, site.trace);
  return kind === undefined ? undefined : { kind, index: kind === 'title' ? index + 1 : index };
}

interface IntroducedSite extends Site {
  /** The nearest word before that is no part of a list of numbers. */
  readonly word: DraftWord;
  readonly index: number;
}

export const NUMBER_CUE: Question<IntroducedSite, CueKind> = {
  name: 'number cue',
  rules: [
    {
      name: 'follows-the-word-numeral',
      example: 'los numerales 8.5.1.1 y ‹8.5.1.2›',
      says: ({ word }) => (word.folded === 'numeral' || word.folded === 'numerales' ? 'numeral' : undefined),
    },
    {
      name: 'follows-another-word-for-a-section',
      example: 'en el apartado ‹8.3.1› del Manual',
      says: ({ word }) => (SECTION_WORDS.has(word.folded) ? 'section' : undefined),
    },
    {
      name: 'follows-the-title-of-the-manual',
      example: 'el Manual de Organización, ‹8.3.1›',
      says: ({ word }) => (word.folded === 'organizacion' || word.folded === 'manual' ? 'title' : undefined),
    },
    {
      name: 'follows-a-word-for-a-body',
      example: 'el área ‹8.2.2› opina',
      says: ({ word }) => (BODY_WORDS.has(word.folded) ? 'body' : undefined),
    },
    {
      name: 'is-what-a-duty-is-of',
      example: 'la función 4 de ‹8.5.1›',
      says: (site) => (isOfDuty(site) ? 'duty' : undefined),
    },
    {
      name: 'follows-what-points-to-it',
      example: 'la regla del caso (véase ‹8.3.1.2›)',
      says: ({ word }) => (POINTERS_TO.has(word.folded) ? 'pointer' : undefined),
    },
    {
      name: 'follows-the-article-of-a-body',
      example: 'recibe la ‹8.3.1.2› las solicitudes',
      says: ({ before }) => (FEMININE.has(before.at(-1)?.folded ?? '') ? 'la' : undefined),
    },
    {
      name: 'follows-the-article-of-a-section',
      example: 'remite al ‹8.3.1.2› las solicitudes',
      says: ({ before }) => (BARE_ARTICLES.has(before.at(-1)?.folded ?? '') ? 'el' : undefined),
    },
  ],
};

const POINTERS_TO: ReadonlySet<string> = new Set('vease veanse ver vid cfr cf consultese consulte'.split(' '));
const FEMININE: ReadonlySet<string> = new Set(['la', 'las']);
const BARE_ARTICLES: ReadonlySet<string> = new Set('la las el los al del'.split(' '));
const DUTIES: ReadonlySet<string> = new Set('funcion funciones atribucion atribuciones fraccion fracciones'.split(' '));
const WORDS_TO_DUTY = 14;

/** "función 4 de", "tercera función del", "las funciones de 8.2.2.3 y las de". */
function isOfDuty({ before, word, index }: IntroducedSite): boolean {
  if (DUTIES.has(word.folded)) {
    return Array.from({ length: -1 - index }, (_, back) => before.at(-1 - back)?.folded).some(
      (folded) => folded === 'del' || folded === 'de',
    );
  }
  for (let back = index - 1; word.folded === 'de' && index - WORDS_TO_DUTY < back; back--) {
    const earlier = before.at(back);
    if (earlier === undefined || DUTIES.has(earlier.folded)) {
      return earlier !== undefined;
    }
    if (!/^(?:\d+|[ivxl]+|y|las?|de)$/.test(earlier.folded)) {
      return false;
    }
  }
  return false;
}

const LONGEST_LIST = 24;

function readIntroducer({ before, gapBefore }: Site): { readonly word: DraftWord; readonly index: number } | undefined {
  let gap = gapBefore;
  for (let index = -1; -LONGEST_LIST < index; index--) {
    const word = before.at(index);
    if ((gap & GAP_PARAGRAPH) !== 0 || endsLineAndSentence(gap)) {
      return undefined;
    }
    gap = word?.gap ?? 0;
    if (word === undefined || (!/^\d+$/.test(word.folded) && !LIST_WORDS.has(word.folded))) {
      return word && { word, index };
    }
  }
  return undefined;
}

/** "Del 8.3.1.3, funciones 2 y 9", where nothing stands before. */
function readArticle({ before, gapBefore }: Site): ReturnType<typeof readIntroducer> {
  const word = before.at(-1);
  const isArticle = word !== undefined && BARE_ARTICLES.has(word.folded) && (gapBefore & GAP_PARAGRAPH) === 0;
  return isArticle && !endsLineAndSentence(gapBefore) ? { word, index: -1 } : undefined;
}

/** "… del Manual de Organización.⏎8.3 Lo no previsto": a heading of the draft's own. */
export function endsLineAndSentence(gap: number): boolean {
  return (gap & GAP_PERIOD) !== 0 && (gap & GAP_LINE) !== 0;
}

const LIST_WORDS: ReadonlySet<string> = new Set(
  'y e o a al el los vigente propio citado referido del textbf emph textit texttt'.split(' '),
);
