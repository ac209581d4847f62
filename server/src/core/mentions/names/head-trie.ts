import { buildCloseWords, type CloseWord } from './close-words.ts';
import type { HeadSense } from './head-words.ts';

export interface HeadTrie {
  readonly root: HeadNode;
  /** What a misspelt first or later word of an opening may stand for. */
  closeTo(word: string): readonly CloseWord[];
}

export interface HeadNode {
  readonly next: Map<string, HeadNode>;
  readonly senses: HeadSense[];
}

export function buildHeadTrie(senses: readonly HeadSense[]): HeadTrie {
  const root: HeadNode = { next: new Map(), senses: [] };
  const vocabulary = new Set<string>();
  for (const sense of senses) {
    let node = root;
    for (const word of sense.phrase) {
      if (sense.kind !== 'abbrev' && SHORTEST_TYPO <= word.length) {
        vocabulary.add(word);
      }
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), senses: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.senses.push(sense);
  }
  const closeWords = buildCloseWords(vocabulary, (length) => (length < SHORTEST_TYPO ? 0 : length < 8 ? 1 : 2));
  return { root, closeTo: (word) => (OTHER_WORDS.has(word) ? [] : closeWords(word)) };
}

const SHORTEST_TYPO = 6;

/** Words of Spanish one letter away from an opening. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'unida unidas unido unidos coordinado coordinados coordinada coordinadas coordinando coordinar directo directos ' +
    'directa directas directorio directivo directiva revision revisiones diversion provision provisiones prevision ' +
    'previsiones decision decisiones subordinacion insubordinacion ordenacion erecciones ereccion directriz ' +
    'vision television divisas derivacion direccional unicidad subjetiva rector rectora sector lector'
  ).split(' '),
);
