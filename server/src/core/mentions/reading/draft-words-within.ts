import { type Word, wordsOf } from '../../text/words.ts';
import { draftWordsFrom, type IsWord } from './draft-words.ts';

/** What makes a word that letters and digits alone do not: a mark of a page, or a hyphen where a word is broken. */
const BROKEN = /[\\{<&%]|"-|[-\u2010\u2011\u00ad]\r?\n/;
const HYPHEN = /[-\u2010\u2011]/;
/** Two words further apart than this are not read in one go. */
const LONGEST_GAP = 120;

/** The words of a stretch of a draft as a reader takes them. `isWord`: see {@link draftWordsFrom}. */
export function* draftWordsWithin(text: string, from: number, to: number, isWord?: IsWord): Generator<Word> {
  const stretch = text.slice(from, to);
  if (!BROKEN.test(stretch) && !(isWord !== undefined && HYPHEN.test(stretch))) {
    yield* wordsOf(text, from, to);
    return;
  }
  for (let offset = from; offset < to; ) {
    const word = draftWordsFrom(text, offset, isWord).at(0);
    if (word !== undefined && to < word.end) {
      return;
    }
    if (word !== undefined) {
      yield word;
    }
    offset = word?.end ?? offset + LONGEST_GAP;
  }
}
