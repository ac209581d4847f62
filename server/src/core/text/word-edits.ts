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
 * written, and so does everything between them: line breaks, emphasis, quote prefixes. Marks inside
 * a run of words that differ are kept by `prose/keep-marks.ts`.
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
  return differingRuns(written, target).map(({ writtenFrom, writtenTo, wantedFrom, wantedTo }) => {
    const left = placeOf(text, span, written, writtenFrom, writtenTo);
    const right = placeOf(wanted, { start: 0, end: wanted.length }, target, wantedFrom, wantedTo);
    if (wantedFrom === wantedTo) {
      return deletion(left, right);
    }
    return writtenFrom === writtenTo ? insertion(left, right) : replacement(left, right);
  });
}

/** A run of tokens in its text, and the tokens beside it; `undefined` at either end of the stretch. */
interface Place {
  readonly text: string;
  readonly span: Span;
  readonly before: Span | undefined;
  readonly behind: Span | undefined;
  readonly end: number;
}

function placeOf(text: string, whole: Span, tokens: readonly Token[], from: number, to: number): Place {
  const [before, first, last, behind] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  const start = before?.end ?? whole.start;
  const span = from < to ? { start: first?.start ?? start, end: last?.end ?? start } : { start, end: start };
  return { text, span, before, behind, end: whole.end };
}

/** What stands between the token before and the run, and between the run and the token behind. */
function gapBefore({ text, span, before }: Place): string {
  return text.slice(before?.end ?? span.start, span.start);
}

function gapBehind({ text, span, behind }: Place): string {
  return text.slice(span.end, behind?.start ?? span.end);
}

function hasBlank(gap: string): boolean {
  return /[\s~]|&(?:nbsp|[et][mn]sp|thinsp|#160|#xa0);|\\[ ,;]|<br\b/i.test(gap);
}

/** Whether blanks part the two where the other text has none, or the other way round. */
function differ(left: string, right: string): boolean {
  return hasBlank(left) !== hasBlank(right);
}

/** A word put in the place of a comma needs the blank that the comma had not. */
function replacement(written: Place, wanted: Place): TextEdit {
  const { text, span, before, behind, end } = written;
  const isApartBefore = before !== undefined && differ(gapBefore(written), gapBefore(wanted));
  const isApartBehind = behind !== undefined && differ(gapBehind(written), gapBehind(wanted));
  const print = wanted.text.slice(wanted.span.start, wanted.span.end);
  // "Div." becomes "División": the period of the abbreviation goes with it.
  const isAbbreviated = text.charAt(span.end) === '.' && span.end < end && wanted.text.charAt(wanted.span.end) !== '.';
  return {
    span: {
      start: isApartBefore ? before.end : span.start,
      end: isApartBehind ? behind.start : isAbbreviated ? span.end + 1 : span.end,
    },
    newText: `${isApartBefore ? gapBefore(wanted) : ''}${print}${isApartBehind ? gapBehind(wanted) : ''}`,
  };
}

function insertion(written: Place, wanted: Place): TextEdit {
  const { span, before, behind } = written;
  const print = wanted.text.slice(wanted.span.start, wanted.span.end);
  const gap = gapBehind(written);
  if (before === undefined) {
    const blank = behind === undefined ? '' : ' ';
    return { span: { start: span.start, end: span.start }, newText: `${print}${blank}` };
  }
  // A bracket that opens stands at the word behind it, all else behind the word before.
  if (behind !== undefined && hasBlank(gap) && !hasBlank(gapBehind(wanted)) && hasBlank(gapBefore(wanted))) {
    return { span: { start: behind.start, end: behind.start }, newText: print };
  }
  const blank = behind !== undefined && !hasBlank(gap) ? gapBehind(wanted) : '';
  return { span: { start: span.start, end: span.start }, newText: `${gapBefore(wanted)}${print}${blank}` };
}

/** With the blank before it, unless none would be left where the words are to be apart. */
function deletion(written: Place, wanted: Place): TextEdit {
  const { span, before, behind } = written;
  const [start, end] = [before?.end ?? span.start, behind?.start ?? span.end];
  if (behind === undefined || before === undefined) {
    return { span: { start, end: before === undefined ? end : span.end }, newText: '' };
  }
  const isToBeApart = hasBlank(gapBehind(wanted));
  if (hasBlank(gapBehind(written)) === isToBeApart) {
    return { span: { start, end: span.end }, newText: '' };
  }
  const isApartBefore = hasBlank(gapBefore(written)) === isToBeApart;
  return isApartBefore
    ? { span: { start: span.start, end }, newText: '' }
    : { span: { start, end }, newText: isToBeApart ? ' ' : '' };
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
