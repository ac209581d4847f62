import { SECTION_WORDS } from '../../../spanish/section-words.ts';
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

/** "numeral" is how this manual calls its sections; others have sections, points, chapters, too. */
type CueKind = 'numeral' | 'section' | 'title';

/** The cue of a number; `undefined` when another word, or none, stands before the list that it is in. */
export function findCue(site: NumberSite): Cue | undefined {
  const introducer = readIntroducer(site);
  if (introducer === undefined) {
    return undefined;
  }
  const { word, index } = introducer;
  const kind = ask(NUMBER_CUE, { ...site, word }, site.trace);
  return kind === undefined ? undefined : { kind, index: kind === 'title' ? index + 1 : index };
}

interface IntroducedSite extends Site {
  /** The nearest word before that is no part of a list of numbers. */
  readonly word: DraftWord;
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
  ],
};

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

/** "… del Manual de Organización.⏎8.3 Lo no previsto": a heading of the draft's own. */
export function endsLineAndSentence(gap: number): boolean {
  return (gap & GAP_PERIOD) !== 0 && (gap & GAP_LINE) !== 0;
}

const LIST_WORDS: ReadonlySet<string> = new Set('y e o a al el los vigente del textbf emph textit texttt'.split(' '));
