import { ARTICLES } from '../../../spanish/function-words.ts';
import type { KnownWords } from '../../names/known-words.ts';
import type { DraftWord, DraftWords } from '../../reading/draft-words.ts';
import { GAP_BLANK, GAP_LINE, GAP_STOP, GAP_WIDE } from '../../reading/gap.ts';
import type { LetterStyle } from '../../reading/letters.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/**
 * What the words after a name make of it: it `ends` there; it goes on in words that may or may not belong to it
 * (`unclear`: "en Guanajuato"); or it `continues` and is another body's ("Coordinación de Cobranza de Prestaciones").
 */
export type Follow = 'ends' | 'unclear' | 'continues';

/** What joins a name and the words after it: a mark, a conjunction, a preposition, or nothing of these. */
export type Joint = 'mark' | 'and' | 'of' | 'to' | 'in' | 'for' | 'by' | 'none';

/** The end of a name. */
export interface FollowSite extends Pick<Site, 'text' | 'span' | 'after'> {
  readonly style: LetterStyle;
  /** A post is followed by the name of who holds it. */
  readonly isPost: boolean;
  readonly known: KnownWords;
  readonly joint: Joint;
  /** The first word; an empty one behind a stop where the text ends. */
  readonly first: DraftWord;
  /** The word that the joint leads to, articles and prepositions passed over, and its index. */
  readonly noun: DraftWord;
  readonly nounAt: number;
}

export type FollowRule = Rule<FollowSite, Follow>;

/** A name in the words of a draft: `next` is the index of the first word after it. */
export interface NameEnd {
  readonly words: DraftWords;
  readonly next: number;
  readonly style: LetterStyle;
  readonly isPost?: boolean;
}

export function followSiteAt({ words, next, style, isPost = false }: NameEnd, known: KnownWords): FollowSite {
  const { text } = words;
  const after = { text, at: (index: number) => words.at(next + index) };
  const first = after.at(0) ?? noWord(text);
  const joint = jointAt(first);
  const nounAt = nounAfter(after, joint);
  return {
    text,
    span: { start: words.at(0)?.start ?? 0, end: words.at(next - 1)?.end ?? 0 },
    after,
    style,
    isPost,
    known,
    joint,
    first,
    noun: nounAt === 0 ? first : (after.at(nounAt) ?? noWord(text)),
    nounAt,
  };
}

/** Blanks and line breaks alone. */
export function isPlain(word: DraftWord): boolean {
  return (word.gap & ~(GAP_BLANK | GAP_LINE)) === 0;
}

function noWord({ length }: string): DraftWord {
  return { start: length, end: length, folded: '', gap: GAP_STOP };
}

function jointAt({ gap, folded }: DraftWord): Joint {
  return (gap & ~(GAP_BLANK | GAP_LINE | GAP_WIDE)) === 0 ? (JOINTS.get(folded) ?? 'none') : 'mark';
}

const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ['y', 'and'],
  ['e', 'and'],
  ['o', 'and'],
  ['u', 'and'],
  ['de', 'of'],
  ['del', 'of'],
  ['a', 'to'],
  ['al', 'to'],
  ['en', 'in'],
  ['para', 'for'],
  ['por', 'by'],
]);

/** After "y" as well "y de" may stand, after "de" as well "de la". */
function nounAfter(after: DraftWords, joint: Joint): number {
  const passed = joint === 'and' ? OF_AND_TO : joint === 'of' ? ARTICLES : undefined;
  let index = joint === 'mark' || joint === 'none' ? 0 : 1;
  for (let word = after.at(index); passed !== undefined && word !== undefined; word = after.at(++index)) {
    if (!isPlain(word) || !passed.has(word.folded)) {
      return index;
    }
  }
  return index;
}

const OF_AND_TO: ReadonlySet<string> = new Set(['de', 'del', 'a', 'al']);
