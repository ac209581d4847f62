import type { Span } from '../../text/span.ts';
import { LEVEL_WORDS } from '../names/level-words.ts';
import type { MentionMatcher } from '../names/matcher.ts';
import type { NameTable } from '../names/name-table.ts';
import { IGNORED, LETTER_CLASSES, letterClass } from '../reading/letter-class.ts';

export interface ExactName {
  readonly span: Span;
  readonly units: readonly string[];
}

/**
 * Only whole names spelt right, in any capitals, accents and white space; no context is asked. For a first look at
 * many files: many times faster than a full scan, because one search for level words, run by the engine, finds where
 * to read.
 */
export function scanExactNames(text: string, matcher: MentionMatcher): readonly ExactName[] {
  const names: ExactName[] = [];
  const heads = headPattern(matcher);
  const table = matcher.nameTable();
  while (heads.test(text)) {
    // The pattern ends in the level word's last letter; the automaton reads the word again from its first.
    const start = wordStart(text, heads.lastIndex - 1);
    const name = exactNameAt(text, start, heads.lastIndex, table);
    if (name !== undefined) {
      names.push(name);
      heads.lastIndex = name.span.end;
    }
  }
  return names;
}

function wordStart(text: string, within: number): number {
  let start = within;
  while (0 < start && letterClass(text.charCodeAt(start - 1)) !== 0) {
    start--;
  }
  return start;
}

function exactNameAt(text: string, start: number, headEnd: number, { next, names }: NameTable): ExactName | undefined {
  let state = 0;
  let longest: ExactName | undefined;
  let offset = start;
  while (offset < text.length) {
    const letter = letterClass(text.charCodeAt(offset));
    if (letter === IGNORED) {
      offset++;
      continue;
    }
    if (letter !== 0) {
      state = next[state * LETTER_CLASSES + letter] ?? 0;
      offset++;
    } else {
      longest = endAt(text, start, offset, names[state]) ?? longest;
      state = next[state * LETTER_CLASSES + LETTER_CLASSES - 1] ?? 0;
      offset = gapEnd(text, offset);
    }
    if (state === 0 || (offset < headEnd && letter === 0)) {
      return longest;
    }
  }
  return endAt(text, start, offset, names[state]) ?? longest;
}

function endAt(text: string, start: number, end: number, name: NameTable['names'][number]): ExactName | undefined {
  const isPreposition = name?.tail.at(-1)?.isLetter === true && text.charAt(end - 1) === 'a';
  return name === undefined || isPreposition ? undefined : { span: { start, end }, units: name.units };
}

/** Over blanks, marks of quotes and emphasis, and the marks that names have; at an empty line or other marks, where it is. */
function gapEnd(text: string, start: number): number {
  let lines = 0;
  let offset = start;
  for (; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x0a) {
      lines++;
    }
    if (1 < lines || !GAP_MARKS.has(code)) {
      return offset;
    }
  }
  return offset;
}

const GAP_MARKS: ReadonlySet<number> = new Set(
  [...' \t\r\n\u00a0\u202f\u2007>*_~(,)'].map((char) => char.charCodeAt(0)),
);

/** Built from the curated table, never from a manual: letters alone, an accent composed, apart or left out. */
function headPattern({ tries }: MentionMatcher): RegExp {
  const words = LEVEL_WORDS.filter(({ level }) => tries.has(level)).map(({ level }) => level.split(' ')[0] ?? '');
  const plurals = LEVEL_WORDS.filter(({ level }) => tries.has(level)).map(({ plural }) => plural.split(' ')[0] ?? '');
  const alternatives = [
    ...new Set([...words, ...plurals.filter((plural) => !words.some((word) => plural.startsWith(word)))]),
  ];
  return new RegExp(alternatives.map((word) => word.toLowerCase().replace(/[áéíóú]/g, withAccent)).join('|'), 'gi');
}

function withAccent(vowel: string): string {
  return `(?:${vowel}|${vowel.normalize('NFD').charAt(0)}\u0301?)`;
}
