import { foldKey, foldText } from '../text/fold.ts';
import type { Levels } from './levels.ts';

/** Tells whether a trimmed line has a certain shape. */
export type LinePattern = (line: string) => boolean;

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
  const level = words.indexOf('{level}');
  const [headTests, tailTests] = [head.map(readWord), tail.map(readWord)];
  const first = firstCharacterTest(words[0] ?? '');
  const endsInDigit = tail.at(-1) === '{pages}' || tail.at(-1) === '{integer}';
  return (line) => {
    if (!first(line.charAt(0)) || (endsInDigit && !isDigit(line.charAt(line.length - 1)))) {
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
}

function readWord(word: string): WordTest {
  const known = CLASSES[word];
  const folded = foldKey(word);
  return known === undefined ? (found) => foldKey(found) === folded : (found) => known.test(found);
}

/** A cheap look before the line is taken apart: most lines fail it. */
function firstCharacterTest(word: string): (character: string) => boolean {
  if (word === '{roman}' || word === '{roman}.') {
    return (character) => 'IVXLC'.includes(character);
  }
  if (word === '{level}' || word === '{rest}') {
    return () => true;
  }
  if (word.startsWith('{')) {
    return isDigit;
  }
  const folded = foldText(word.charAt(0));
  return (character) => foldText(character) === folded;
}

function isDigit(character: string): boolean {
  return '0' <= character && character <= '9';
}
