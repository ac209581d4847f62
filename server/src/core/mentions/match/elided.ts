import { isSmallWord } from '../../spanish/small-words.ts';
import { findEmptyLine } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import { type DraftWords, draftWordsFrom, type IsWord } from '../reading/draft-words.ts';
import { matchTail, type TailMatch } from './match-tail.ts';
import { nameEndAt } from './name-end.ts';
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
    ({ 0: written, index }) =>
      elidedAt(text, start + index + written.length, sentence.slice(0, index), root, isWord) ?? [],
  );
}

const ARTICLE = /\b[Ll][Aa]\s+[Dd][Ee]\s/;
const SENTENCE_END = /\.\s/;
const ARTICLE_OF = /(?<!\p{L})[Ll][Aa]\s+[Dd][Ee]\s+(?:[>%]\s+)?(?=\p{L})/gu;

/** `between` stands between the name before and the article. */
function elidedAt(text: string, offset: number, between: string, root: TrieNode, isWord: IsWord): Elided | undefined {
  const words = draftWordsFrom(text, offset, isWord);
  const tail = matchTail(words, 0, root).find(({ extent, name }) => extent === 'whole' && name.kind === 'official');
  const start = words.at(0)?.start;
  const end = tail && words.at(tail.last)?.end;
  const isSmall = !/^\p{Lu}/u.test(text.slice(offset, offset + 2));
  const isMeant = tail !== undefined && (!isSmall || isNoTopic(tail, between));
  if (!isMeant || start === undefined || end === undefined) {
    return undefined;
  }
  const { name, last } = tail;
  const written = {
    start,
    end: nameEndAt(text, start, end),
    openingEnd: start,
    isMisspelt: false,
    head: undefined,
    isListed: true,
  } as const;
  return { match: { ...written, name, extent: 'whole' }, words, last };
}

/** In small letters "la de cobro coactivo" may be what was last spoken of: "la cifra de embargos y la de cobro coactivo". */
function isNoTopic({ name }: TailMatch, between: string): boolean {
  return 1 < name.tail.filter(({ folded }) => !isSmallWord(folded)).length && !OTHER_FEMININE.test(between);
}

const OTHER_FEMININE = /(?<!\p{L})(?:las?|una|su|esta|esa|cada|toda|dicha|cuya|alguna|ninguna|otra)\s+\p{L}/iu;
