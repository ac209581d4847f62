import type { Manual } from '../model/manual.ts';
import { itemsWithin } from '../model/walk.ts';
import { splitLigatures } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** A duty or an item as words, to compare quotations with. */
export interface QuotablePart {
  /** `8.2.1#5` or `8.2#1.c`. */
  readonly id: string;
  readonly unit: string;
  /** With each letter apart, as drafts write it. */
  readonly text: string;
  /** Offset in the manual. */
  readonly start: number;
  readonly words: readonly string[];
}

export interface QuotableText {
  /** Whether the manual prints these folded words one after the other, anywhere; running headers do not interrupt. */
  printsWords(words: readonly string[]): boolean;
  /** Whether it is a word of duties. */
  isWord(folded: string): boolean;
  /** Whether at least this share of the words are words of duties: quickly told, and false for most quotations. */
  hasMostOf(words: readonly string[], share: number): boolean;
  /** The parts that share the rarest of these folded words, most shared first. */
  partsLike(words: readonly string[], limit: number): readonly QuotablePart[];
}

export function indexQuotable(text: string, manual: Manual): QuotableText {
  const parts = manual.units.flatMap(({ number, duties }) =>
    duties.flatMap((duty) =>
      [duty, ...itemsWithin(duty)].map(
        (part): QuotablePart => ({
          id: part.id,
          unit: number,
          text: splitLigatures(part.text),
          start: part.span.start,
          words: foldedWords(part.text),
        }),
      ),
    ),
  );
  const postings = postingsOf(parts);
  return {
    printsWords: printedWords(withoutFurniture(text, manual)),
    isWord: (word) => postings.has(word),
    hasMostOf: (words, share) => share * words.length <= words.filter((word) => postings.has(word)).length,
    partsLike: (words, limit) => likeliest(parts, postings, words, limit),
  };
}

export function foldedWords(text: string): readonly string[] {
  return [...wordsOf(text)].map(({ folded }) => folded);
}

/** Looks only where the rarest of the words is printed. */
function printedWords(text: string): QuotableText['printsWords'] {
  const printed = foldedWords(text);
  const places = new Map<string, number[]>();
  printed.forEach((word, index) => {
    const known = places.get(word);
    if (known === undefined) {
      places.set(word, [index]);
    } else {
      known.push(index);
    }
  });
  const frequencyOf = (word: string) => places.get(word)?.length ?? 0;
  return (words) => {
    const rarest = words.reduce(
      (best, word, index) => (frequencyOf(word) < frequencyOf(words[best] ?? '') ? index : best),
      0,
    );
    const starts = places.get(words[rarest] ?? '') ?? [];
    return starts.some((place) => words.every((word, index) => printed[place - rarest + index] === word));
  };
}

function withoutFurniture(text: string, { furniture }: Manual): string {
  let from = 0;
  let kept = '';
  for (const { start, end } of furniture) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(parts: readonly QuotablePart[]): Postings {
  const postings = new Map<string, number[]>();
  parts.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const known = postings.get(word);
      if (known === undefined) {
        postings.set(word, [index]);
      } else {
        known.push(index);
      }
    }
  });
  return postings;
}

/** How many of the rarest words vote; a part needs half of them, so that a few changed words do not decide. */
const VOTERS = 24;
/** A word that more than one part in so many has tells nothing: "de", "la". */
const COMMON = 8;

function likeliest(
  parts: readonly QuotablePart[],
  postings: Postings,
  words: readonly string[],
  limit: number,
): readonly QuotablePart[] {
  const voters = [...new Set(words)]
    .flatMap((word) => {
      const posting = postings.get(word);
      return posting === undefined || parts.length < COMMON * posting.length ? [] : [posting];
    })
    .toSorted((left, right) => left.length - right.length)
    .slice(0, VOTERS);
  const votes = new Uint8Array(parts.length);
  const voted: number[] = [];
  for (const posting of voters) {
    for (const index of posting) {
      if (votes[index] === 0) {
        voted.push(index);
      }
      votes[index] = (votes[index] ?? 0) + 1;
    }
  }
  return voted
    .filter((index) => voters.length <= 2 * (votes[index] ?? 0))
    .toSorted((left, right) => (votes[right] ?? 0) - (votes[left] ?? 0))
    .slice(0, limit)
    .flatMap((index) => parts[index] ?? []);
}
