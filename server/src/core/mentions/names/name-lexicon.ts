import type { CloseWord } from './close-words.ts';
import type { HeadTrie } from './head-trie.ts';
import type { KnownWords } from './known-words.ts';
import type { TrieNode } from './tail-trie.ts';

/** What the matching of names needs of a manual. */
export interface NameLexicon {
  readonly heads: HeadTrie;
  /** By level. */
  readonly tries: ReadonlyMap<string, TrieNode>;
  /** Words of names that a misspelt word may stand for. */
  closeTo(word: string): readonly CloseWord[];
  /** Whether a word, as spelt in a draft, may open a name: most that look so at a glance do not. */
  mayOpen(written: string): boolean;
  /** Whether a folded word is an opening's first. */
  isOpening(folded: string): boolean;
  /** Whether a folded word is, or may stand for, the first word of a name that is no small word. */
  isNear(folded: string): boolean;
  /** Whether a folded word before a period may stand for the first word of a name: "Serv." */
  mayShorten(folded: string): boolean;
  /** Whether a folded word stands in the name, or a former name, of a unit of a level. */
  isWordOf(level: string, folded: string): boolean;
  /** Whether a folded word stands in a name or opens one. */
  isWord(folded: string): boolean;
  readonly known: KnownWords;
}
