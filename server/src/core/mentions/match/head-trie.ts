import { editDistance } from '../../text/edit-distance.ts';
import { buildCloseWords, type CloseWord } from '../names/close-words.ts';
import { ABBREVIATIONS, type HeadSense } from '../names/head-words.ts';
import type { DraftWord, DraftWords } from '../reading/draft-words.ts';
import { GAP_CLOSE, GAP_INSIDE_NAME, GAP_OPEN, GAP_PARAGRAPH, GAP_PERIOD, GAP_SLASH } from '../reading/gap.ts';

export interface HeadTrie {
  readonly root: HeadNode;
  /** What a misspelt first or later word of an opening may stand for. */
  closeTo(word: string): readonly CloseWord[];
}

interface HeadNode {
  readonly next: Map<string, HeadNode>;
  readonly senses: HeadSense[];
}

export interface HeadMatch {
  readonly sense: HeadSense;
  /** Index of the first word after the opening. */
  readonly next: number;
  readonly cost: number;
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

/** All openings that start at word 0, the longest and truest first. */
export function matchHead(words: DraftWords, { root, closeTo }: HeadTrie): readonly HeadMatch[] {
  const matches: HeadMatch[] = [];
  walk(root, 0, 0);
  return matches.toSorted((left, right) => right.next - left.next || left.cost - right.cost);

  function walk(node: HeadNode, index: number, cost: number): void {
    for (const sense of node.senses) {
      matches.push({ sense, next: index, cost });
    }
    const word = words.at(index);
    if (word === undefined || (0 < index && !joinsHead(words.at(index - 1), word))) {
      return;
    }
    const next = node.next.get(word.folded);
    if (next !== undefined) {
      walk(next, index + 1, cost);
    } else if (cost < 2) {
      for (const { word: meant, distance } of closeTo(word.folded)) {
        const close = node.next.get(meant);
        if (close !== undefined && cost + distance <= 2) {
          walk(close, index + 1, cost + distance);
        }
      }
    }
    const small = 0 < index && cost < 2 && word.folded.length < 5 ? node.next.get('de') : undefined;
    const smallCost = small === undefined ? 2 : editDistance(word.folded, 'de', 2 - cost);
    if (small !== undefined && next === undefined && cost + smallCost <= 2) {
      walk(small, index + 1, cost + smallCost);
    }
    // "Subjefatura División de …": a small word left out.
    const afterSmall = 0 < index && cost < 2 && next === undefined ? node.next.get('de') : undefined;
    const skipped = afterSmall?.next.get(word.folded);
    if (skipped !== undefined) {
      walk(skipped, index + 1, cost + 1);
    }
  }
}

/** Blanks; a period after an abbreviation; the marks of "Coordinador(a)" and "Subjefe/a". */
function joinsHead(before: DraftWord | undefined, word: DraftWord): boolean {
  let allowed = GAP_INSIDE_NAME;
  if (before !== undefined && ABBREVIATIONS.has(before.folded)) {
    allowed |= GAP_PERIOD;
  }
  if (word.folded === 'a') {
    allowed |= GAP_OPEN | GAP_SLASH;
    if ((word.gap & (GAP_OPEN | GAP_SLASH)) === 0) {
      return false;
    }
  }
  if (before?.folded === 'a') {
    allowed |= GAP_CLOSE;
  }
  return (word.gap & ~allowed) === 0 && (word.gap & GAP_PARAGRAPH) === 0;
}
