import { draftWordsWithin } from '../../mentions/reading/draft-words-within.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { QuotableText } from '../quotable.ts';
import { asidesIn } from './asides.ts';
import type { Quoted } from './quoted.ts';

/** A run of a quotation in which nothing is said to be left out. */
export interface Piece {
  readonly words: readonly Word[];
  /** Its words between asides; never empty. */
  readonly stretches: readonly (readonly Word[])[];
}

/** Where words are left out, what stands before and after is quoted each by itself; so are the sentences of a block. */
export function piecesOf(text: string, quoted: Quoted, isWord: QuotableText['isWord']): readonly Piece[] {
  const asides = asidesIn(text, quoted);
  const bounds = quoted.kind === 'block' ? sentenceEnds(text, quoted) : [];
  const pieces: (readonly Word[])[][] = [[]];
  let from = quoted.start;
  const read = (until: number): void => {
    const words = quotedWords(text, skipLabel(text, from, until), until, isWord);
    if (0 < words.length) {
      pieces.at(-1)?.push(words);
    }
  };
  const cuts = [...asides, ...bounds].toSorted((left, right) => left.start - right.start);
  for (const { start, end, omits } of cuts) {
    if (from <= start) {
      read(start);
      from = end;
      if (omits === 'words') {
        pieces.push([]);
      }
    }
  }
  read(quoted.end);
  return pieces.flatMap((stretches) => (stretches.length === 0 ? [] : [{ words: stretches.flat(), stretches }]));
}

/** The marks of an item, and what says which function is quoted: "- ", "3. ", "Función 3:". */
const LABEL =
  /[\s>*_"«“]{0,40}(?:[-*•+·–][ \t]{1,20}|(?:\d{1,3}|[a-zA-Z])[.)]-?\s{1,20}|(?:[Ff]unci[oó]n|[Ff]racci[oó]n|[Nn]umeral|[Ii]nciso)\s{1,20}[\w.]{1,14}\)?\s{0,20}[.:)—–-]{1,3}\s{0,20})/y;

function skipLabel(text: string, from: number, until: number): number {
  LABEL.lastIndex = from;
  return LABEL.test(text) && LABEL.lastIndex <= until ? LABEL.lastIndex : from;
}

/** In a block the sentence that introduces the quotation, and its source, stand beside it. */
const SENTENCE_END =
  /[.:;][*_»”"]{0,4}\s{1,20}(?=[\s>*_«“"]{0,20}[\p{Lu}(—–-])|\n[ \t>]{0,20}(?=[-*•+·–—(]|(?:\d{1,3}|[a-z])[.)])/gu;

function sentenceEnds(text: string, { start, end }: Span) {
  return [...text.slice(start, end).matchAll(SENTENCE_END)].map(({ 0: written, index }) => ({
    start: start + index,
    end: start + index + written.length,
    omits: 'words' as const,
  }));
}

/** "[d]iseñar" is one word, its brackets included. */
export function quotedWords(text: string, from: number, to: number, isWord: QuotableText['isWord']): readonly Word[] {
  const words: Word[] = [];
  for (const word of draftWordsWithin(text, from, to, isWord)) {
    const before = words.at(-1);
    if (before !== undefined && isBracketed(text, before) && before.end + 1 === word.start) {
      words[words.length - 1] = { start: before.start - 1, end: word.end, folded: before.folded + word.folded };
    } else {
      words.push(word);
    }
  }
  return words;
}

function isBracketed(text: string, { start, end }: Span): boolean {
  return end - start <= 2 && text.charAt(start - 1) === '[' && text.charAt(end) === ']';
}
