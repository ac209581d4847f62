import { isSmallWord } from '../../spanish/small-words.ts';
import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import { stepTail } from './step-tail.ts';

/** The first words of names, too few to tell which: "División de Normatividad". */
export interface ShortName {
  /** Index of the last word. */
  readonly last: number;
  /** The names in force that go on from there. */
  readonly names: readonly UnitName[];
}

/** More than so many names begin so: nobody means one of them. */
const MOST_NAMES = 8;

/** What the words from `first` on begin, as far as they go; `undefined` where they are a whole name, or begin none. */
export function matchShortName(words: DraftWords, first: number, root: TrieNode): ShortName | undefined {
  let node = root;
  let begun: { readonly last: number; readonly node: TrieNode } | undefined;
  for (let index = first; ; index++) {
    const next = stepTail(words, { index, isFirst: index === first }, node);
    if (next === undefined) {
      break;
    }
    node = next;
    begun = isSmallWord(words.at(index)?.folded ?? '') ? begun : { last: index, node };
  }
  // "Fiscalización A": what is left out is a letter, and "a" is a preposition.
  const isLettered = [...(begun?.node.next.values() ?? [])].some(({ isLetter }) => isLetter);
  if (begun === undefined || begun.node.name !== undefined || isLettered) {
    return undefined;
  }
  const names = namesBelow(begun.node);
  return 0 < names.length && names.length <= MOST_NAMES ? { last: begun.last, names } : undefined;
}

function namesBelow(node: TrieNode): readonly UnitName[] {
  const own = node.name?.kind === 'official' ? [node.name] : [];
  return [...own, ...[...node.next.values()].flatMap(namesBelow)];
}
