import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A word of a name, with its offset. */
interface NameWord {
  readonly text: string;
  readonly start: number;
}

const CONNECTORS = new Set(['de', 'del', 'la', 'las', 'el', 'los', 'al', 'a', 'y', 'e', 'en', 'para', 'por', 'con']);

/** An expansion is a name; no name of an organ has more words than this. */
const MAX_WORDS = 16;

/**
 * The name that an acronym in parentheses abbreviates, given the text before the parenthesis: the nearest capitalised
 * word from which the acronym can be read off (PRO·DE·CON), otherwise the farthest one with its first letter
 * ("Instituto Nacional de Estadística y Geografía (INEGI)"), otherwise all capitalised words before it.
 */
export function findExpansion(before: string, acronym: string): Span | undefined {
  const words = nameBefore(before);
  const starts = words.filter(
    ({ text }) => foldText(text).startsWith(acronym.charAt(0).toLowerCase()) && isCapital(text),
  );
  const readable = starts.findLast(({ start }) =>
    canRead(
      acronym.toLowerCase(),
      words.filter((word) => start <= word.start).map(({ text }) => foldText(text)),
    ),
  );
  const first = readable ?? starts[0] ?? words.find(({ text }) => isCapital(text));
  return first && { start: first.start, end: before.trimEnd().length };
}

/** The capitalised words right before the end of a text, with the small words among them. */
function nameBefore(before: string): readonly NameWord[] {
  const words = [...before.slice(-200).matchAll(/[\p{L}\p{N}]+[,]?|[^\s\p{L}\p{N},]/gu)];
  const offset = Math.max(0, before.length - 200);
  const name: NameWord[] = [];
  for (const match of words.toReversed().slice(0, MAX_WORDS)) {
    const text = match[0].replace(/,$/, '');
    if (!isCapital(text) && !CONNECTORS.has(text)) {
      break;
    }
    name.unshift({ text, start: offset + match.index });
  }
  return name;
}

/** Whether the letters are beginnings of the words in order, the first word's included; others may be skipped. */
function canRead(letters: string, [first = '', ...rest]: readonly string[]): boolean {
  const read = new Set(readOn(letters, first, 0));
  for (const word of rest) {
    for (const count of [...read].flatMap((start) => readOn(letters, word, start))) {
      read.add(count);
    }
  }
  return read.has(letters.length);
}

/** How far one can read with the beginning of a word, from `start` on: each of up to four letters. */
function readOn(letters: string, word: string, start: number): readonly number[] {
  const lengths = [1, 2, 3, 4].filter((length) => start + length <= letters.length);
  return lengths
    .filter((length) => word.startsWith(letters.slice(start, start + length)))
    .map((length) => start + length);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
