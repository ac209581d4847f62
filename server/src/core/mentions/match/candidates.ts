import { isSmallWord } from '../../spanish/small-words.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import type { TrieNode } from '../names/tail-trie.ts';
import { type DraftWords, withRecut } from '../reading/draft-words.ts';
import { GAP_INSIDE_NAME } from '../reading/gap.ts';
import { isCapital } from '../reading/letters.ts';
import { type HeadMatch, matchHead } from './match-head.ts';
import { matchMisspeltTail } from './match-misspelt-tail.ts';
import { matchTail, type TailMatch } from './match-tail.ts';
import { hasNearWord } from './near-name.ts';
import { recut } from './recut.ts';

/** A way to read the words of a place: an opening and a unit's name after it. Its context decides whether it is a mention. */
export interface Candidate {
  readonly words: DraftWords;
  readonly head: HeadMatch;
  readonly tail: TailMatch;
}

const MOST_ERRORS = 2;

/** Names spelt right after one of the openings, the longest first. */
export function exactCandidates(
  words: DraftWords,
  heads: readonly HeadMatch[],
  lexicon: NameLexicon,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const head of heads.filter(({ cost }) => cost === 0)) {
    for (const root of rootsAfter(head, lexicon)) {
      for (const tail of matchTail(words, head.next, root)) {
        candidates.push({ words, head, tail });
      }
    }
  }
  return candidates.toSorted((left, right) => right.tail.last - left.tail.last);
}

/** Misspelt names that end after `from`, the longest first. */
export function misspeltCandidates(
  words: DraftWords,
  heads: readonly HeadMatch[],
  lexicon: NameLexicon,
  from: number,
): readonly Candidate[] {
  return heads
    .flatMap((head) =>
      rootsAfter(head, lexicon).flatMap((root) =>
        matchMisspeltTail(words, head.next, root, MOST_ERRORS - head.cost, lexicon.closeTo)
          .filter(
            (tail) =>
              0 < tail.cost + head.cost && from < (words.at(tail.last)?.end ?? 0) && isPlausible(words, head, tail),
          )
          .map((tail) => ({ words, head, tail })),
      ),
    )
    .toSorted((left, right) => right.tail.last - left.tail.last || costOf(left) - costOf(right));
}

/** "Divisió nde Dictamen": names after an opening whose blank is one letter off. */
export function recutCandidates(words: DraftWords, lexicon: NameLexicon): readonly Candidate[] {
  const anew = hasNearWord(words, lexicon) ? recutOpening(words, lexicon) : undefined;
  if (anew === undefined) {
    return [];
  }
  const heads = matchHead(anew, lexicon.heads).filter(({ cost, sense }) => cost === 0 && sense.kind !== 'abbrev');
  return exactCandidates(anew, heads, lexicon).map((candidate) => ({
    ...candidate,
    head: { ...candidate.head, cost: 1 },
  }));
}

const RECUT_WORDS = 3;

function recutOpening(words: DraftWords, lexicon: NameLexicon): DraftWords | undefined {
  for (let index = 0; index < RECUT_WORDS; index++) {
    const left = words.at(index);
    const right = words.at(index + 1);
    if (left === undefined || right === undefined || (right.gap & ~GAP_INSIDE_NAME) !== 0) {
      return undefined;
    }
    const cut = recut(left.folded, right.folded).find(
      ([one, other]) => lexicon.isOpening(one) || (0 < index && lexicon.isOpening(other)),
    );
    if (cut !== undefined) {
      return withRecut(words, index, cut);
    }
  }
  return undefined;
}

function costOf({ head, tail }: Candidate): number {
  return head.cost + tail.cost;
}

/** After an abbreviation "de" may be left out: "Coord. Asistencia Legal". */
function rootsAfter({ sense }: HeadMatch, { tries }: NameLexicon): readonly TrieNode[] {
  const root = tries.get(sense.level);
  const afterDe = root?.next.get('de');
  if (root === undefined) {
    return [];
  }
  return sense.kind === 'abbrev' && afterDe !== undefined ? [root, afterDe] : [root];
}

/** One word alone says little: it bears one error, and no small word in small letters ("la coordinación de la cobranza"). */
function isPlausible(words: DraftWords, head: HeadMatch, { name, cost, smallCost }: TailMatch): boolean {
  const contentWords = name.tail.filter(({ folded }) => !isSmallWord(folded)).length;
  if (1 < contentWords) {
    return true;
  }
  const opening = words.at(0);
  const isGeneric = head.sense.phrase.length === 1 && opening !== undefined && !isCapital(words, opening);
  return cost < 2 && !(0 < smallCost && isGeneric);
}
