import type { IndexParts } from '../index/index-parts.ts';

/**
 * Tells of each word of a document, by its place in it, whether it is said in passing: as a member of an enumeration or in
 * the name of a unit. `undefined` for no such word.
 */
export type SaidInPassing = (document: number) => Uint8Array | undefined;

/** "multas, notificaciones, domicilios fiscales, pago en parcialidades": so many members, each so short. */
const LEAST_MEMBERS = 4;
const LONGEST_MEMBER = 6;
/** A person's questions come back to the same documents. */
const MOST_KEPT = 4096;

export function findSaidInPassing(parts: IndexParts): SaidInPassing {
  const known = new Map<number, Uint8Array | undefined>();
  const levels = new Set(parts.names.levels.flat());
  return (document) => {
    if (!known.has(document)) {
      if (MOST_KEPT < known.size) {
        known.clear();
      }
      const words = readWords(parts, document, levels);
      const marks = new Uint8Array(words.length);
      markEnumerations(words, marks);
      markUnits(words, marks);
      known.set(document, marks.includes(1) ? marks : undefined);
    }
    return known.get(document);
  };
}

interface Word {
  /** A comma or the like stands before it. */
  readonly isFirst: boolean;
  readonly isCapital: boolean;
  readonly isSmall: boolean;
  readonly isLevel: boolean;
}

function readWords({ documents, lexicon }: IndexParts, document: number, levels: ReadonlySet<number>): readonly Word[] {
  const text = documents.textOf(document);
  const words: Word[] = [];
  let last = 0;
  lexicon.encode(text, (word, start, end) => {
    const letter = text[start] ?? '';
    const term = lexicon.termOfWord[word] ?? -1;
    words.push({
      isFirst: 0 < last && SEPARATOR.test(text.slice(last, start)),
      isCapital: letter !== letter.toLowerCase(),
      isSmall: term < 0,
      isLevel: levels.has(term),
    });
    last = end;
  });
  return words;
}

const SEPARATOR = /[,;:.]/;

function markEnumerations(words: readonly Word[], marks: Uint8Array): void {
  const starts = [0, ...words.flatMap(({ isFirst }, place) => (isFirst ? [place] : [])), words.length];
  let first = 0;
  for (let member = 0; member + 1 < starts.length; member++) {
    const length = (starts[member + 1] ?? 0) - (starts[member] ?? 0);
    first = length <= LONGEST_MEMBER ? first : member + 1;
    if (LEAST_MEMBERS <= member - first + 1) {
      marks.fill(1, starts[first], starts[member + 1]);
    }
  }
}

/** "en conjunto con la División de Cobro Coactivo": from the level on, as long as words are capital or small. */
function markUnits(words: readonly Word[], marks: Uint8Array): void {
  let isName = false;
  for (const [place, { isFirst, isCapital, isSmall, isLevel }] of words.entries()) {
    isName = (isCapital && isLevel && 0 < place) || (isName && !isFirst && (isCapital || isSmall));
    if (isName && isCapital) {
      marks[place] = 1;
    }
  }
}
