import type { Postings } from './postings.ts';

/** Documents with the same words in the same order: 15 % of the manual's duties are another's copy. */
export interface Twins {
  /** The first document of the same text; itself, if it is the first. */
  readonly firstOf: Uint32Array;
  /** The next document of the same text; −1 after the last. */
  readonly nextOf: Int32Array;
}

export function findTwins({ stream, textStarts }: Postings): Twins {
  const count = textStarts.length - 1;
  const firstOf = new Uint32Array(count);
  const nextOf = new Int32Array(count).fill(-1);
  const lastOf = new Map<number, number>();
  for (let document = 0; document < count; document++) {
    let hash = hashOf(stream, textStarts[document] ?? 0, textStarts[document + 1] ?? 0);
    let last = lastOf.get(hash);
    // Another text with this hash: take the next hash. Same texts collide alike, so they still meet.
    while (last !== undefined && !haveSameText(stream, textStarts, last, document)) {
      hash += 1;
      last = lastOf.get(hash);
    }
    firstOf[document] = last === undefined ? document : (firstOf[last] ?? document);
    if (last !== undefined) {
      nextOf[last] = document;
    }
    lastOf.set(hash, document);
  }
  return { firstOf, nextOf };
}

/** Other documents of the same text, in order; `most` at most. */
export function tiesOf({ firstOf, nextOf }: Twins, document: number, most: number): readonly number[] {
  const ties: number[] = [];
  for (let twin = firstOf[document] ?? -1; 0 <= twin && ties.length < most; twin = nextOf[twin] ?? -1) {
    if (twin !== document) {
      ties.push(twin);
    }
  }
  return ties;
}

function hashOf(stream: Uint16Array | Uint32Array, start: number, end: number): number {
  let hash = 7;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ (stream[index] ?? 0), 0x01000193) ^ (hash >>> 15);
  }
  return hash;
}

function haveSameText(
  stream: Uint16Array | Uint32Array,
  textStarts: Uint32Array,
  left: number,
  right: number,
): boolean {
  const [leftStart, rightStart] = [textStarts[left] ?? 0, textStarts[right] ?? 0];
  const length = (textStarts[left + 1] ?? 0) - leftStart;
  if (length !== (textStarts[right + 1] ?? 0) - rightStart) {
    return false;
  }
  for (let index = 0; index < length; index++) {
    if (stream[leftStart + index] !== stream[rightStart + index]) {
      return false;
    }
  }
  return true;
}
