import { keyAsRead } from '../../mentions/names/name-edits.ts';
import { writeAccents } from '../../text/accents.ts';
import type { Span } from '../../text/span.ts';
import { type TextEdit, wordEdits } from '../../text/word-edits.ts';
import type { QuotableText } from '../quotable.ts';
import { type Alignment, literalOf } from './alignment.ts';
import { type Piece, quotedWords } from './pieces.ts';

/** What makes a piece say what the manual prints; each stretch by itself, so that asides stay where they are. */
export function literalEdits(
  text: string,
  piece: Piece,
  alignment: Alignment,
  isWord: QuotableText['isWord'],
): readonly TextEdit[] {
  const { part, to, matched } = alignment;
  const edits: TextEdit[] = [];
  let [read, printed] = [0, alignment.from];
  for (const [index, words] of piece.stretches.entries()) {
    read += words.length;
    const isLast = index === piece.stretches.length - 1;
    const until = isLast ? to : behindMatch(matched, read, printed);
    edits.push(...stretchEdits(text, spanOf(words), literalOf(part, printed, until), isWord));
    printed = until;
  }
  return edits;
}

/** Behind the part's word that goes with the last matched one of the first so many quoted words. */
function behindMatch(matched: Alignment['matched'], read: number, otherwise: number): number {
  const last = matched.findLast(([quoted]) => quoted < read);
  return last === undefined ? otherwise : Math.max(otherwise, last[1] + 1);
}

function stretchEdits(text: string, span: Span, literal: string, isWord: QuotableText['isWord']): readonly TextEdit[] {
  const written = text.slice(span.start, span.end);
  const wordsIn = (quoted: string, from: number, to: number) => quotedWords(quoted, from, to, isWord);
  return wordEdits(text, span, literal, keyInBrackets, wordsIn).map((edit) => ({
    ...edit,
    newText: writeAccents(edit.newText, written),
  }));
}

/** "[d]iseñar" is "diseñar". */
function keyInBrackets(word: string): string {
  return keyAsRead(word.replace(/[[\]]/g, ''));
}

export function spanOf(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
