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

function marksIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(TOKEN)].flatMap(({ 0: written, 1: letter, index }) =>
    letter === undefined ? [{ start: start + index, end: start + index + written.length }] : [],
  );
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

/** What is left of a span without others that lie in it in order: before, between and behind them, also if empty. */
function between({ start, end }: Span, marks: readonly Span[]): readonly Span[] {
  const starts = [start, ...marks.map((mark) => mark.end)];
  const ends = [...marks.map((mark) => mark.start), end];
  return starts.map((from, index) => ({ start: from, end: ends[index] ?? end }));
}
