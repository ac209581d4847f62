import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** Remisión por posición: words that mean something only where they stand, "las dos funciones precedentes" (l. 1680). */
export interface Pointer extends Span {
  readonly text: string;
  /** How many functions before its own it means; `undefined` when it does not say so, or means something else. */
  readonly dutiesBefore: number | undefined;
}

const NUMBERS = new Map([
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
  ['cinco', 5],
]);

const DUTY_NOUNS = ['funcion', 'funciones'];
const NOUNS = new Set(
  [...DUTY_NOUNS].concat(
    'apartado apartados fraccion fracciones inciso incisos numeral numerales parrafo parrafos'.split(' '),
    'punto puntos subinciso subincisos vineta vinetas'.split(' '),
  ),
);
/** Not "previo", which opens a condition: "previo pago". */
const BACKWARD = new Set(['anterior', 'anteriores', 'precedente', 'precedentes']);
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'del', 'al']);

/** The pointers of one text, in order. */
export function pointersIn(text: string): readonly Pointer[] {
  const words = [...wordsOf(text)];
  return words.flatMap((word, index) => {
    const noun = words[index - 1];
    const isPointer = BACKWARD.has(word.folded) && noun !== undefined && NOUNS.has(noun.folded);
    return isPointer && text.slice(noun.end, word.start).trim() === '' ? [pointer(text, words, index - 1)] : [];
  });
}

/** `[las] [dos] funciones precedentes`, given the place of the noun. */
function pointer(text: string, words: readonly Word[], noun: number): Pointer {
  const counted = NUMBERS.get(words[noun - 1]?.folded ?? '');
  const article = noun - (counted === undefined ? 1 : 2);
  const first = ARTICLES.has(words[article]?.folded ?? '') ? article : article + 1;
  const start = words[first]?.start ?? 0;
  const end = words[noun + 1]?.end ?? text.length;
  return { start, end, text: text.slice(start, end), dutiesBefore: dutiesBefore(words[noun]?.folded ?? '', counted) };
}

function dutiesBefore(noun: string, counted: number | undefined): number | undefined {
  const isOne = noun === 'funcion';
  return DUTY_NOUNS.includes(noun) ? (isOne ? 1 : counted) : undefined;
}
