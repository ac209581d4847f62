import { type Word, wordsOf } from '../../text/words.ts';
import { draftWordsFrom } from './draft-words.ts';

/** What makes a word that letters and digits alone do not: an escape, or a hyphen at the end of a line. */
const BROKEN = /[\\{]|[-\u2010\u00ad]\r?\n/;
/** Two words further apart than this are not read in one go. */
const LONGEST_GAP = 120;

/** The words of a stretch of a draft as a reader takes them: LaTeX accents are letters, hyphenation is undone. */
export function* draftWordsWithin(text: string, from: number, to: number): Generator<Word> {
  if (!BROKEN.test(text.slice(from, to))) {
    yield* wordsOf(text, from, to);
    return;
  }
  for (let offset = from; offset < to; ) {
    const word = draftWordsFrom(text, offset).at(0);
    if (word !== undefined && to < word.end) {
      return;
    }
    if (word !== undefined) {
      yield word;
    }
    offset = word?.end ?? offset + LONGEST_GAP;
  }
}
