import { exactCandidates } from '../../match/candidates.ts';
import { matchHead } from '../../match/match-head.ts';
import type { NameLexicon } from '../../names/name-lexicon.ts';
import { type DraftWords, draftWordsFrom } from '../../reading/draft-words.ts';
import { isCapital } from '../../reading/letters.ts';

/**
 * "Coordinación de Servicios Administrativos de la Dirección Jurídica": the beginning of a name, said to be another's.
 * `next` is the word behind it.
 */
export function isOfOtherBody(words: DraftWords, next: number, lexicon: NameLexicon): boolean {
  const index = words.at(next + 1)?.folded === 'la' ? next + 2 : next + 1;
  const head = words.at(next)?.folded === 'de' ? words.at(index) : undefined;
  if (head === undefined || !isCapital(words, head) || !lexicon.known.isHead(head.folded)) {
    return false;
  }
  const owner = draftWordsFrom(words.text, head.start);
  return exactCandidates(owner, matchHead(owner, lexicon.heads), lexicon).length === 0;
}
