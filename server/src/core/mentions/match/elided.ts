import { followOf } from '../context/follow.ts';
import type { MentionMatcher } from '../names/matcher.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import { draftWordsFrom } from '../reading/draft-words.ts';
import type { NameMatch } from './match-name.ts';
import { matchTail } from './match-tail.ts';

/** How far, in characters and within a sentence, an article may stand for the level word of a name before it. */
const ELISION_REACH = 160;

/**
 * Names whose level word is left out further on in the sentence, outside any list: "la Subjefatura de Prestaciones en
 * Dinero lo pagado, y la de Prestaciones en Especie lo erogado". `from` and `to` bound the text after the name of `level`.
 */
export function findElided(
  text: string,
  from: number,
  to: number,
  level: string,
  matcher: MentionMatcher,
): readonly NameMatch[] {
  const rest = text.slice(from, Math.min(to, from + ELISION_REACH));
  const root = matcher.tries.get(level)?.next.get('de');
  // Few names have such an article behind them, and most texts are full of names.
  if (root === undefined || !ARTICLE.test(rest)) {
    return [];
  }
  const sentence = rest.slice(0, SENTENCE_END.exec(rest)?.index);
  return [...sentence.matchAll(ARTICLE_OF)].flatMap(
    ({ 0: written, index }) => elidedAt(text, from + index + written.length, root, matcher) ?? [],
  );
}

const ARTICLE = /\b[Ll][Aa]\s+[Dd][Ee]\s/;
const SENTENCE_END = /\.\s|\n[ \t>]*\r?\n/;
const ARTICLE_OF = /(?<!\p{L})[Ll][Aa]\s+[Dd][Ee]\s+(?:[>%]\s+)?(?=\p{Lu})/gu;

function elidedAt(text: string, offset: number, root: TrieNode, { known }: MentionMatcher): NameMatch | undefined {
  const words = draftWordsFrom(text, offset);
  const tail = matchTail(words, 0, root).find(({ extent, name }) => extent === 'whole' && name.kind === 'official');
  const start = words.at(0)?.start;
  const end = tail && words.at(tail.last)?.end;
  if (tail === undefined || start === undefined || end === undefined) {
    return undefined;
  }
  const isOver = followOf(words, tail.last + 1, 'title', known) === 'ends';
  return isOver
    ? {
        start,
        end,
        name: tail.name,
        extent: 'whole',
        isMisspelt: false,
        head: undefined,
        isListed: true,
        openingEnd: start,
      }
    : undefined;
}
