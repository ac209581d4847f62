import type { UnitName } from '../names/names.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import type { DraftWords } from '../reading/draft-words.ts';
import type { Separator } from './list-separator.ts';
import { matchTail } from './match-tail.ts';
import type { Member } from './member.ts';

/** "Prestaciones en Especie y en Dinero": the first words of the name are shared too. */
export function matchSibling(
  words: DraftWords,
  { index, elision }: Separator,
  before: UnitName,
  root: TrieNode,
): Member | undefined {
  for (const node of nodesAlong(before, root)) {
    for (const from of new Set([elision, index])) {
      const tail = matchTail(words, from, node).find(
        ({ extent, name }) => extent === 'whole' && name.kind !== 'ending',
      );
      if (tail !== undefined) {
        const first = words.at(elision)?.folded === 'de' ? index : from;
        const start = words.at(first)?.start ?? 0;
        return { start, name: tail.name, last: tail.last, cost: 0, isArticled: false, isPlural: false };
      }
    }
  }
  return undefined;
}

/** Where another name may part from this one, the longest common beginning first. */
function nodesAlong({ tail }: UnitName, root: TrieNode): readonly TrieNode[] {
  const nodes: TrieNode[] = [];
  let node: TrieNode | undefined = root;
  for (const { folded } of tail) {
    node = node?.next.get(folded);
    if (node !== undefined) {
      nodes.unshift(node);
    }
  }
  return nodes.slice(0, -1);
}

/** "Fiscalización A y B": the letter alone stands for a sibling. */
export function matchLetter(words: DraftWords, index: number, before: UnitName, root: TrieNode): Member | undefined {
  const word = words.at(index);
  const written = word === undefined ? '' : words.text.slice(word.start, word.end);
  if (
    word === undefined ||
    before.tail.at(-1)?.isLetter !== true ||
    written.length !== 1 ||
    written === written.toLowerCase()
  ) {
    return undefined;
  }
  let node: TrieNode | undefined = root;
  for (const { folded, isLetter } of before.tail) {
    node = isLetter ? node : node?.next.get(folded);
  }
  const name = node?.next.get(word.folded)?.name;
  return name && { start: word.start, name, last: index, cost: 0, isArticled: false, isPlural: false };
}
