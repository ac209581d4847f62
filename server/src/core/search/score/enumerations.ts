import type { IndexParts } from '../index/index-parts.ts';

/** Tells of each word of a document, by its place in it, whether it stands in an enumeration; `undefined` for no such word. */
export type Enumerations = (document: number) => Uint8Array | undefined;

/** "multas, notificaciones, domicilios fiscales, pago en parcialidades": so many members, each so short. */
const LEAST_MEMBERS = 4;
const LONGEST_MEMBER = 6;
/** A person's questions come back to the same documents. */
const MOST_KEPT = 4096;

export function findEnumerations(parts: IndexParts): Enumerations {
  const known = new Map<number, Uint8Array | undefined>();
  return (document) => {
    if (!known.has(document)) {
      if (MOST_KEPT < known.size) {
        known.clear();
      }
      known.set(document, markEnumerated(parts, parts.documents.textOf(document)));
    }
    return known.get(document);
  };
}

function markEnumerated({ lexicon }: IndexParts, text: string): Uint8Array | undefined {
  const starts = memberStarts(text, lexicon);
  const marks = new Uint8Array(starts.at(-1) ?? 0);
  let first = 0;
  let hasMarks = false;
  for (let member = 0; member + 1 < starts.length; member++) {
    const length = (starts[member + 1] ?? 0) - (starts[member] ?? 0);
    first = length <= LONGEST_MEMBER ? first : member + 1;
    if (LEAST_MEMBERS <= member - first + 1) {
      marks.fill(1, starts[first], starts[member + 1]);
      hasMarks = true;
    }
  }
  return hasMarks ? marks : undefined;
}

/** The place of the first word behind each comma or the like, and one past the last word. */
function memberStarts(text: string, lexicon: IndexParts['lexicon']): readonly number[] {
  const starts = [0];
  let count = 0;
  let last = 0;
  lexicon.encode(text, (_, start, end) => {
    if (0 < count && SEPARATOR.test(text.slice(last, start))) {
      starts.push(count);
    }
    count++;
    last = end;
  });
  return [...starts, count];
}

const SEPARATOR = /[,;:.]/;
