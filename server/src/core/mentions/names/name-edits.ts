import { isSmallWord } from '../../spanish/small-words.ts';
import { readAccents, writeAccents } from '../../text/accents.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { foldedKeyOf, type TextEdit, wordEdits } from '../../text/word-edits.ts';
import { wordsOf } from '../../text/words.ts';
import { asRead } from '../reading/as-read.ts';
import { draftWordsWithin } from '../reading/draft-words-within.ts';

/**
 * The least edits that make a name in a draft say `wanted`, a name as the manual prints it. Words that are right stay as
 * they are written; what is put in their place has the capitals and the accents of the draft: none where it writes none,
 * those of LaTeX in LaTeX.
 */
export function nameEdits(text: string, span: Span, wanted: string): readonly TextEdit[] {
  const written = text.slice(span.start, span.end);
  const isBare = isWithoutAccents(readAccents(written), wanted);
  return wordEdits(text, span, wanted, keyAsRead, draftWordsWithin).map(({ span: place, newText }) => {
    const replaced = readAccents(text.slice(place.start, place.end));
    const inCapitals = inCapitalsOf(newText, replaced, readAccents(written));
    return { span: place, newText: isBare ? withoutAccents(inCapitals) : writeAccents(inCapitals, written) };
  });
}

/** The same for spellings of a word that differ at most in accents, capitals, hyphenation and marks of a page. */
export function keyAsRead(word: string): string {
  return foldedKeyOf(asRead(word).replace(/[^\p{L}\p{N}]/gu, ''));
}

/** As the words that it replaces are written, or where they are none, as the whole name is. */
function inCapitalsOf(newText: string, replaced: string, whole: string): string {
  const own = contentWords(replaced);
  const words = own.length === 0 ? contentWords(whole) : own;
  if (words.every((word) => 1 < word.length && word === word.toUpperCase() && word !== word.toLowerCase())) {
    return newText.toUpperCase();
  }
  return words.every((word) => word.charAt(0) !== word.charAt(0).toUpperCase())
    ? newText.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    : newText;
}

function contentWords(text: string): readonly string[] {
  return [...wordsOf(text)]
    .filter(({ folded }) => !isSmallWord(folded))
    .map(({ start, end }) => text.slice(start, end));
}

/** No word has an accent, and a word that is otherwise right lacks its own, or all is in capitals. */
function isWithoutAccents(written: string, wanted: string): boolean {
  if (withoutAccents(written) !== written) {
    return false;
  }
  const words = new Set([...wordsOf(written)].map(({ folded }) => folded));
  const lacksOne = [...wordsOf(wanted)].some(({ start, end, folded }) => {
    const word = wanted.slice(start, end);
    return withoutAccents(word) !== word && words.has(folded);
  });
  return lacksOne || written === written.toUpperCase();
}

/** As people write without accents: "ñ" stays, since it is a letter of its own. */
function withoutAccents(text: string): string {
  return [...text]
    .map((letter) =>
      'ñÑ'.includes(letter) ? letter : foldText(letter) === letter.toLowerCase() ? letter : bare(letter),
    )
    .join('');
}

function bare(letter: string): string {
  const folded = foldText(letter);
  return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
}
