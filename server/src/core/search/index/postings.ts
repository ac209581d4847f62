import type { Documents } from './documents.ts';
import { type LexiconBuilder, NO_TERM } from './lexicon.ts';

/**
 * Inverted index in columns (compressed sparse rows): the documents of a term are
 * `docs[starts[term]] … docs[starts[term + 1] - 1]`, ascending, with how often each has it in `counts`.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly counts: Uint8Array;
  /** All words of all documents, stop words too; those of a document begin at `textStarts[document]`. */
  readonly stream: Uint16Array | Uint32Array;
  readonly textStarts: Uint32Array;
  /** Words of each document that have a term; {@link MOST_LENGTH} at most. A byte each: they are read at every posting. */
  readonly lengths: Uint8Array;
  /** Weight of a length in BM25: the saturation that a word of such a document has to overcome. */
  readonly saturations: Float32Array;
}

/** BM25 (Robertson and Zaragoza, 2009): saturation of repeated words, and weight of length. */
const SATURATION = 1.1;
const LENGTH_WEIGHT = 0.45;

export function buildPostings(documents: Documents, lexicon: LexiconBuilder): Postings {
  const { stream, textStarts } = encodeTexts(documents, lexicon);
  const termOfWord = Int32Array.from(lexicon.termOfWord);
  const starts = countDocuments(stream, textStarts, termOfWord, lexicon.termCount);
  const docs = new Uint32Array(starts[lexicon.termCount] ?? 0);
  const counts = new Uint8Array(docs.length);
  const lengths = new Uint8Array(documents.count);
  const ends = starts.slice();
  for (let document = 0; document < documents.count; document++) {
    const end = textStarts[document + 1] ?? 0;
    for (let index = textStarts[document] ?? 0; index < end; index++) {
      const term = termOfWord[stream[index] ?? 0] ?? NO_TERM;
      if (term !== NO_TERM) {
        lengths[document] = Math.min(MOST_LENGTH, (lengths[document] ?? 0) + 1);
        const last = (ends[term] ?? 0) - 1;
        if ((starts[term] ?? 0) <= last && docs[last] === document) {
          counts[last] = Math.min(255, (counts[last] ?? 0) + 1);
        } else {
          docs[last + 1] = document;
          counts[last + 1] = 1;
          ends[term] = last + 2;
        }
      }
    }
  }
  return { starts, docs, counts, stream, textStarts, lengths, saturations: saturationsOf(lengths) };
}

function encodeTexts(documents: Documents, lexicon: LexiconBuilder) {
  const textStarts = new Uint32Array(documents.count + 1);
  let stream = new Uint32Array(1 << 16);
  let size = 0;
  const visit = (word: number) => {
    if (size === stream.length) {
      const larger = new Uint32Array(2 * size);
      larger.set(stream);
      stream = larger;
    }
    stream[size++] = word;
  };
  for (let document = 0; document < documents.count; document++) {
    lexicon.encode(documents.textOf(document), visit);
    textStarts[document + 1] = size;
  }
  const isNarrow = lexicon.words.length <= 0xffff;
  return { textStarts, stream: isNarrow ? Uint16Array.from(stream.subarray(0, size)) : stream.slice(0, size) };
}

function countDocuments(
  stream: Uint16Array | Uint32Array,
  textStarts: Uint32Array,
  termOfWord: Int32Array,
  termCount: number,
): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  const lastSeen = new Int32Array(termCount).fill(-1);
  for (let document = 0; document + 1 < textStarts.length; document++) {
    const end = textStarts[document + 1] ?? 0;
    for (let index = textStarts[document] ?? 0; index < end; index++) {
      const term = termOfWord[stream[index] ?? 0] ?? NO_TERM;
      if (term !== NO_TERM && lastSeen[term] !== document) {
        lastSeen[term] = document;
        starts[term + 1] = (starts[term + 1] ?? 0) + 1;
      }
    }
  }
  for (let term = 0; term < termCount; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  return starts;
}

const MOST_LENGTH = 255;

function saturationsOf(lengths: Uint8Array): Float32Array {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const average = Math.max(1, total / Math.max(1, lengths.length));
  return Float32Array.from(
    { length: MOST_LENGTH + 1 },
    (_, length) => SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / average),
  );
}
