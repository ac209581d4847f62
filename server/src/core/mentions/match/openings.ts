import type { NameLexicon } from '../names/name-lexicon.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { joins } from './joins.ts';
import { type HeadMatch, matchHead } from './match-head.ts';
import { isNearName } from './near-name.ts';

/** How the words of a place may open a name. */
export interface Openings {
  /** The longest and truest first. */
  readonly all: readonly HeadMatch[];
  /** Those that words follow which begin like a name of their level. */
  readonly promising: readonly HeadMatch[];
}

/** The level words and posts that word 0 begins. */
export function openingsAt(words: DraftWords, lexicon: NameLexicon): Openings {
  const all = matchHead(words, lexicon.heads);
  const promising = all.filter(
    ({ sense, next }) => isOpened(words, next, lexicon.tries.get(sense.level)) && isNearName(words, next, lexicon),
  );
  return { all, promising };
}

/** Whether nothing but blanks, or the period of an abbreviation, parts an opening from what follows. */
function isOpened(words: DraftWords, next: number, root: TrieNode | undefined): boolean {
  return root !== undefined && words.at(next) !== undefined && joins(words, next, root);
}
