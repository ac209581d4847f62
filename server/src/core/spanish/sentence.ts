import { foldText } from '../text/fold.ts';
import { findEmptyLine, findLastEmptyLine } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { SHORTENED_WORDS } from './abbreviations.ts';

/** No sentence is followed further than this from the words in question. */
const SENTENCE_REACH = 300;

/** The sentence, entry of a list or row of a table that holds a span, as far as {@link SENTENCE_REACH} to either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - SENTENCE_REACH);
  const before = text.slice(first, start);
  const after = text.slice(end, end + SENTENCE_REACH);
  return { start: first + lastEndIn(before), end: end + firstEndIn(after) };
}

/** A line that begins something of its own: an entry of a list, a row, a heading. */
const OWN_LINE = /\n[ \t>]*(?:[-*+•][ \t]|\d{1,2}[.)][ \t]|[a-z]\)[ \t]|\||#|\\item\b)/g;
const STOP = /[.?!][)"»”*_]{0,3}(?=\s+["«“¿¡(*_]{0,3}\p{Lu})/gu;

function lastEndIn(text: string): number {
  const paragraph = findLastEmptyLine(text)?.end ?? 0;
  const line = [...text.matchAll(OWN_LINE)].at(-1)?.index ?? 0;
  // What follows is the name: it may begin with a capital and is no part of this text.
  const stop = stopsIn(`${text}A`).at(-1) ?? 0;
  return Math.max(paragraph, line, stop);
}

function firstEndIn(text: string): number {
  const line = text.search(OWN_LINE);
  return Math.min(
    findEmptyLine(text, 0)?.start ?? text.length,
    line < 0 ? text.length : line,
    stopsIn(text)[0] ?? text.length,
  );
}

function stopsIn(text: string): readonly number[] {
  return [...text.matchAll(STOP)]
    .filter(({ 0: mark, index }) => !mark.startsWith('.') || !isShortened(text, index))
    .map(({ 0: mark, index }) => index + mark.length);
}

function isShortened(text: string, period: number): boolean {
  const word = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, period - 12), period))?.[0] ?? '';
  return SHORTENED_WORDS.has(foldText(word));
}
