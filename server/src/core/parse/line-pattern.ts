import type { Levels } from '../levels/levels.ts';
import { foldCode, foldKey } from '../text/fold.ts';

/** A shape that a trimmed line may have. */
export interface LinePattern {
  /** Whether a line that opens with this folded UTF-16 unit can fit at all: a cheap look that most lines fail. */
  opens(code: number): boolean;
  fits(line: string): boolean;
}

/** One word of a pattern: whether a word of a line may stand for it. */
type WordTest = (word: string) => boolean;

const CLASSES: Readonly<Record<string, RegExp>> = {
  '{integer}': /^\d{1,5}$/,
  '{integer}.': /^\d{1,5}\.$/,
  '{number}': /^\d{1,3}(?:\.\d{1,3}){1,9}\.?$/,
  '{clave}': /^\d{3}\.$/,
  '{roman}': /^[IVXLC]{1,8}$/,
  '{roman}.': /^[IVXLC]{1,8}\.$/,
  '{pages}': /^\d{1,4}(?:[-–]\d{1,4})?$/,
};

/**
 * Reads a pattern of our own small language: words parted by blanks, compared folded, classes in braces, and one
 * `{rest}` for any words, at least one. Words are compared one to one from both ends, so a match is linear.
 */
export function readPattern(pattern: string, levels: Levels): LinePattern {
  const words = pattern.split(' ');
  const rest = words.indexOf('{rest}');
  const head = (rest < 0 ? words : words.slice(0, rest)).filter((word) => word !== '{level}');
  const tail = rest < 0 ? [] : words.slice(rest + 1);
  // A level takes several words, so it may only be the last thing before {rest}.
  const level = words.indexOf('{level}');
  const [headTests, tailTests] = [head.map(readWord), tail.map(readWord)];
  const opens = openingTest(words[0] ?? '');
  const endsInDigit = tail.at(-1) === '{pages}' || tail.at(-1) === '{integer}';
  const fits = (line: string) => {
    if (!opens(foldCode(line.charCodeAt(0))) || (endsInDigit && !isDigit(line.charCodeAt(line.length - 1)))) {
      return false;
    }
    if (headTests[0]?.(firstWord(line)) === false) {
      return false;
    }
    const found = line.split(/\s+/);
    const least = headTests.length + tailTests.length;
    return (
      (rest < 0 ? found.length === least : least < found.length) &&
      headTests.every((test, index) => test(found[index] ?? '')) &&
      tailTests.every((test, index) => test(found[found.length - tailTests.length + index] ?? '')) &&
      (level < 0 || levels.levelOf(found.slice(level, level + 12).join(' ')) !== undefined)
    );
  };
  return { opens, fits };
}

function readWord(word: string): WordTest {
  const known = CLASSES[word];
  const folded = foldKey(word);
  return known === undefined ? (found) => foldKey(found) === folded : (found) => known.test(found);
}

function openingTest(word: string): (code: number) => boolean {
  if (word === '{rest}') {
    return () => true;
  }
  if (word === '{level}') {
    return (code) => 0x61 <= code && code <= 0x7a;
  }
  if (word === '{roman}' || word === '{roman}.') {
    return (code) => 'ivxlc'.includes(String.fromCharCode(code));
  }
  const folded = foldCode(word.charCodeAt(0));
  return word.startsWith('{') ? isDigit : (code) => code === folded;
}

function firstWord(line: string): string {
  const end = line.search(/\s/);
  return end < 0 ? line : line.slice(0, end);
}

function isDigit(code: number): boolean {
  return 0x30 <= code && code <= 0x39;
}
