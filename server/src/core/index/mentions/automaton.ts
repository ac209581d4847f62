import type { Alias } from './aliases.ts';

/** A trie over folded words. A node with an alias ends a name. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Whether a comma may stand before the word that leads here. */
  mayFollowComma: boolean;
  alias: Alias | undefined;
}

export function buildAutomaton(aliases: readonly Alias[]): TrieNode {
  const root = emptyNode();
  for (const alias of aliases) {
    let node = root;
    for (const word of alias.words) {
      let next = node.next.get(word.folded);
      if (next === undefined) {
        next = emptyNode();
        node.next.set(word.folded, next);
      }
      next.mayFollowComma ||= word.afterComma;
      node = next;
    }
    node.alias = alias;
  }
  return root;
}

function emptyNode(): TrieNode {
  return { next: new Map(), mayFollowComma: false, alias: undefined };
}
