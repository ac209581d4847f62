import { editDistance } from '../../text/edit-distance.ts';
import { remember } from '../../text/remember.ts';

export interface CloseWord {
  readonly word: string;
  readonly distance: number;
}

/**
 * Finds the words of a vocabulary that a misspelt one may stand for. Both sides delete up to two of their first
 * letters and meet in a table, so that a lookup costs the same for a hundred words and for ten thousand.
 */
export function buildCloseWords(
  vocabulary: Iterable<string>,
  editsFor: (length: number) => number,
): (word: string) => readonly CloseWord[] {
  const table = new Map<string, string[]>();
  for (const word of vocabulary) {
    for (const key of deletionsOf(word, editsFor(word.length))) {
      const words = table.get(key);
      if (words === undefined) {
        table.set(key, [word]);
      } else {
        words.push(word);
      }
    }
  }
  return remember((word) => {
    const found = new Map<string, number>();
    for (const key of deletionsOf(word, editsFor(word.length + 1))) {
      for (const candidate of table.get(key) ?? []) {
        if (!found.has(candidate)) {
          found.set(candidate, editDistance(word, candidate, editsFor(candidate.length)));
        }
      }
    }
    return [...found]
      .filter(([candidate, distance]) => 0 < distance && distance <= editsFor(candidate.length))
      .map(([candidate, distance]) => ({ word: candidate, distance }))
      .toSorted((left, right) => left.distance - right.distance);
  });
}

const PREFIX = 8;

function deletionsOf(word: string, edits: number): ReadonlySet<string> {
  const keys = new Set([word.slice(0, PREFIX)]);
  let last = [...keys];
  for (let edit = 0; edit < edits; edit++) {
    const shorter: string[] = [];
    for (const key of last) {
      for (let index = 0; index < key.length; index++) {
        const next = key.slice(0, index) + key.slice(index + 1);
        if (!keys.has(next)) {
          keys.add(next);
          shorter.push(next);
        }
      }
    }
    last = shorter;
  }
  return keys;
}
