import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/word-edits.ts';
import { LATEX_FORMAT, LATEX_SIGN } from './latex-commands.ts';

/**
 * The same edits with the marks of the draft left where they are: brackets, braces, emphasis, tags, entities, commands.
 * What an edit writes comes before the first of them that it would have taken: with `"uno <b>dos"` to be "tres" it is
 * `"tres<b>"`.
 */
export function keepMarks(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.flatMap((edit) => splitEdit(edit, marksIn(text, edit.span), text));
}

/** Accents of LaTeX and escapes of code are letters, whatever braces they have. */
const LETTER = '\\{\\\\[\'`"~^]\\\\?[A-Za-z]\\}|\\\\[\'`"~^](?:\\{\\\\?[A-Za-z]\\}|\\\\?[A-Za-z])|\\\\u[0-9a-fA-F]{4}';
const MARK = [
  '<!--(?:(?!-->)[^]){0,1000}-->',
  '</?[A-Za-z][^<>\\n]{0,400}>',
  '&(?:[A-Za-z]{2,8}|#\\d{1,6}|#x[\\dA-Fa-f]{1,6});',
  LATEX_FORMAT,
  LATEX_SIGN,
  '[[\\]{}]',
  '\\*+|~~|`+',
  '(?<![\\p{L}\\d])_+|_+(?![\\p{L}\\d])',
].join('|');
const TOKEN = new RegExp(`(${LETTER})|${MARK}`, 'gu');

/** A mark that an edit only touches is looked for around it; none is longer. */
const LONGEST_MARK = 400;

/** The marks that a span holds or cuts. */
function marksIn(text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start - LONGEST_MARK);
  return [...text.slice(from, end + LONGEST_MARK).matchAll(TOKEN)]
    .filter(({ 1: letter }) => letter === undefined)
    .map(({ 0: written, index }) => ({ start: from + index, end: from + index + written.length }))
    .filter((mark) => mark.start < end && start < mark.end);
}

function splitEdit(edit: TextEdit, marks: readonly Span[], text: string): readonly TextEdit[] {
  if (marks.length === 0) {
    return [edit];
  }
  const pieces = between(edit.span, marks);
  const first = Math.max(
    0,
    pieces.findIndex(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end))),
  );
  return pieces
    .map((span, index) => ({ span, newText: index === first ? edit.newText : '' }))
    .filter(({ span, newText }) => span.start < span.end || newText !== '');
}

/** What is left of a span without marks, which are in order: before, between and behind them, also if empty. */
function between({ start, end }: Span, marks: readonly Span[]): readonly Span[] {
  const starts = [start, ...marks.map((mark) => mark.end)];
  const ends = [...marks.map((mark) => mark.start), end];
  // Before a mark that the span begins in, and behind one that it ends in, nothing is left.
  return starts
    .map((from, index) => ({ start: from, end: ends[index] ?? end }))
    .filter((piece) => piece.start <= piece.end);
}
