import { isSmallWord } from '../../spanish/small-words.ts';
import type { UnitName } from './names.ts';

/** A trie over the folded words that follow a level word. A node with names ends them. */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** The children by small words, which a writer may leave out. */
  readonly nextBySmallWord: (readonly [word: string, node: TrieNode])[];
  /** Whether a comma or parenthesis may stand before the word that leads here. */
  mayFollowMark: boolean;
  /** Whether the word that leads here is a single letter: "Fiscalización A". */
  isLetter: boolean;
  name: UnitName | undefined;
  /** The name that alone goes on from here, when this is a beginning long enough to mean it. */
  beginningOf: UnitName | undefined;
}

/** One trie for each level. Flat: a lookup depends on the words of the draft, not on how many names there are. */
export function buildTries(names: readonly UnitName[]): ReadonlyMap<string, TrieNode> {
  const tries = new Map<string, TrieNode>();
  for (const name of names) {
    const root = tries.get(name.level) ?? emptyNode();
    tries.set(name.level, root);
    addName(root, name);
  }
  for (const name of names) {
    markBeginnings(tries.get(name.level) ?? emptyNode(), name);
  }
  const tails = new Set(names.filter(({ kind }) => kind === 'official').map(keyOf));
  for (const root of tries.values()) {
    clearBeginnings(root, '', tails);
  }
  return tries;
}

function addName(root: TrieNode, name: UnitName): void {
  let node = root;
  for (const { folded, afterMark, isLetter } of name.tail) {
    let next = node.next.get(folded);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(folded, next);
      if (isSmallWord(folded) && !isLetter) {
        node.nextBySmallWord.push([folded, next]);
      }
    }
    next.mayFollowMark ||= afterMark;
    next.isLetter ||= isLetter;
    node = next;
  }
  node.name ??= name;
}

/** Beginnings shared by several units are marked with the sentinel {@link SHARED} until all names are in. */
function markBeginnings(root: TrieNode, name: UnitName): void {
  if (name.kind !== 'official') {
    return;
  }
  let node = root;
  let contentWords = 0;
  for (const { folded } of name.tail.slice(0, -1)) {
    const next = node.next.get(folded);
    if (next === undefined || next.isLetter) {
      return;
    }
    node = next;
    if (!isSmallWord(folded)) {
      contentWords++;
      if (1 < contentWords) {
        node.beginningOf = node.beginningOf === undefined ? name : SHARED;
      }
    }
  }
}

const SHARED: UnitName = {
  level: '',
  opening: '',
  tail: [],
  spelling: '',
  tailSpelling: '',
  units: [],
  kind: 'part',
  former: undefined,
};

/** Neither a shared beginning means one unit, nor one that is the whole name of a unit of another level. */
function clearBeginnings(node: TrieNode, path: string, tails: ReadonlySet<string>): void {
  if (node.beginningOf === SHARED || tails.has(path)) {
    node.beginningOf = undefined;
  }
  for (const [word, next] of node.next) {
    clearBeginnings(next, `${path} ${word}`, tails);
  }
}

function keyOf({ tail }: UnitName): string {
  return tail.map(({ folded }) => ` ${folded}`).join('');
}

function emptyNode(): TrieNode {
  return {
    next: new Map(),
    nextBySmallWord: [],
    mayFollowMark: false,
    isLetter: false,
    name: undefined,
    beginningOf: undefined,
  };
}
