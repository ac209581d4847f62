import { findEmptyLine } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import { type DraftWords, draftWordsFrom, type IsWord } from '../reading/draft-words.ts';
import { matchTail } from './match-tail.ts';
import type { NameMatch } from './name-match.ts';

/** How far, in characters and within a sentence, an article may stand for the level word of a name before it. */
const ELISION_REACH = 160;

/** A name without its level word, and the words it was read from. */
export interface Elided {
  readonly match: NameMatch;
  readonly words: DraftWords;
  /** Index of its last word. */
  readonly last: number;
}

/**
 * Names whose level word is left out further on in the sentence, outside any list: "la Subjefatura de Prestaciones en
 * Dinero lo pagado, y la de Prestaciones en Especie lo erogado". The span is of the text after the name;
 * `root` has the names of its level after their "de".
 */
export function findElided(text: string, { start, end }: Span, root: TrieNode, isWord: IsWord): readonly Elided[] {
  const rest = text.slice(start, Math.min(end, start + ELISION_REACH));
  // Few names have such an article behind them, and most texts are full of names.
  if (!ARTICLE.test(rest)) {
    return [];
  }
  const paragraph = rest.slice(0, findEmptyLine(rest, 0)?.start);
  const sentence = paragraph.slice(0, SENTENCE_END.exec(paragraph)?.index);
  return [...sentence.matchAll(ARTICLE_OF)].flatMap(
    ({ 0: written, index }) => elidedAt(text, start + index + written.length, root, isWord) ?? [],
  );
}

const ARTICLE = /\b[Ll][Aa]\s+[Dd][Ee]\s/;
const SENTENCE_END = /\.\s/;
const ARTICLE_OF = /(?<!\p{L})[Ll][Aa]\s+[Dd][Ee]\s+(?:[>%]\s+)?(?=\p{Lu})/gu;

function elidedAt(text: string, offset: number, root: TrieNode, isWord: IsWord): Elided | undefined {
  const words = draftWordsFrom(text, offset, isWord);
  const tail = matchTail(words, 0, root).find(({ extent, name }) => extent === 'whole' && name.kind === 'official');
  const start = words.at(0)?.start;
  const end = tail && words.at(tail.last)?.end;
  if (tail === undefined || start === undefined || end === undefined) {
    return undefined;
  }
  const { name, last } = tail;
  const written = { start, end, openingEnd: start, isMisspelt: false, head: undefined, isListed: true } as const;
  return { match: { ...written, name, extent: 'whole' }, words, last };
}
