import { readAccents } from './accents.ts';
import { foldText } from './fold.ts';
import { commonSubsequence } from './sequences.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/** Replaces a span of a text; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The words of a text between two offsets, as the text writes words. */
export type WordsIn = (text: string, from: number, to: number) => Iterable<Span>;

/**
 * The least edits, word by word, that make a span of a text say `wanted`. Words with the same `keyOf` stay as they are
 * written, and so does everything between them: line breaks, emphasis, quote prefixes. None where a tag would be lost.
 *
 * To say `División de Dictamen`, `**Divición** de\n> Dictamen` needs one edit, of its first word.
 */
export function wordEdits(
  text: string,
  span: Span,
  wanted: string,
  keyOf: (word: string) => string,
  wordsIn: WordsIn = wordsOf,
): readonly TextEdit[] {
  const written = tokensOf(text, span, wordsIn, keyOf);
  const target = tokensOf(wanted, { start: 0, end: wanted.length }, wordsOf, keyOf);
  const edits = differingRuns(written, target).map((run) => {
    const before = written[run.writtenFrom - 1]?.end ?? span.start;
    const wantedBefore = target[run.wantedFrom - 1]?.end ?? 0;
    const first = written[run.writtenFrom];
    const last = written[run.writtenTo - 1];
    const wantedFirst = target[run.wantedFrom];
    const wantedLast = target[run.wantedTo - 1];
    if (wantedFirst === undefined || wantedLast === undefined || run.wantedFrom === run.wantedTo) {
      return { span: { start: before, end: last?.end ?? before }, newText: '' };
    }
    if (first === undefined || last === undefined || run.writtenFrom === run.writtenTo) {
      const after = run.writtenFrom === 0 && first !== undefined ? ' ' : '';
      return { span: { start: before, end: before }, newText: wanted.slice(wantedBefore, wantedLast.end) + after };
    }
    // "Div." becomes "División": the period of the abbreviation goes with it.
    const isAbbreviated = text.charAt(last.end) === '.' && last.end < span.end && wanted.charAt(wantedLast.end) !== '.';
    return {
      span: { start: first.start, end: isAbbreviated ? last.end + 1 : last.end },
      newText: wanted.slice(wantedFirst.start, wantedLast.end),
    };
  });
  return edits.some(({ span: { start, end } }) => holdsMarkup(text.slice(start, end))) ? [] : edits;
}

/** Whether a tag, or a brace that is not an accent's, would go with the words: then they are left as they are. */
function holdsMarkup(replaced: string): boolean {
  return /<\/?[A-Za-z]|[{}]/.test(readAccents(replaced));
}

/** The same for spellings that differ at most in accents and capitals. */
export function foldedKeyOf(word: string): string {
  return foldText(word).replaceAll('\u0000', '');
}

/** The text with edits made; they must lie apart. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let from = 0;
  for (const { span, newText } of edits.toSorted((left, right) => left.span.start - right.span.start)) {
    edited += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return edited + text.slice(from);
}

/** What a span of the text says with edits made that lie in it. */
export function editedStretch(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const moved = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return applyEdits(text.slice(start, end), moved);
}

interface Token extends Span {
  readonly key: string;
}

/** Words, and the commas and brackets that belong to names ("Altas, Bajas y Avisos"). */
function tokensOf(
  text: string,
  { start: from, end: to }: Span,
  wordsIn: WordsIn,
  keyOf: (word: string) => string,
): readonly Token[] {
  const tokens: Token[] = [];
  let end = from;
  const addMarks = (until: number): void => {
    for (const { 0: mark, index } of text.slice(end, until).matchAll(MARKS)) {
      if (mark.length === 1) {
        tokens.push({ start: end + index, end: end + index + 1, key: mark });
      }
    }
  };
  for (const { start, end: wordEnd } of wordsIn(text, from, to)) {
    addMarks(start);
    tokens.push({ start, end: wordEnd, key: keyOf(text.slice(start, wordEnd)) });
    end = wordEnd;
  }
  addMarks(to);
  return tokens;
}

/** Those of an entity, a tag or a command of LaTeX are none: "&nbsp;", "\\,". */
const MARKS = /&#?\w{1,14};|<[^<>]{0,120}>|\\[,;]|[,;()]/g;

interface Run {
  readonly writtenFrom: number;
  readonly writtenTo: number;
  readonly wantedFrom: number;
  readonly wantedTo: number;
}

function differingRuns(written: readonly Token[], wanted: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let [writtenFrom, wantedFrom] = [0, 0];
  const closeRun = (writtenTo: number, wantedTo: number): void => {
    if (writtenFrom < writtenTo || wantedFrom < wantedTo) {
      runs.push({ writtenFrom, writtenTo, wantedFrom, wantedTo });
    }
  };
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  for (const [left, right] of commonSubsequence(keys(written), keys(wanted))) {
    closeRun(left, right);
    [writtenFrom, wantedFrom] = [left + 1, right + 1];
  }
  closeRun(written.length, wanted.length);
  return runs;
}
