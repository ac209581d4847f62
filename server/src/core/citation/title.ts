import type { Manual } from '../model/manual.ts';
import { isSmallInTitle } from '../spanish/small-words.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isWordUnit, wordsOf } from '../text/words.ts';

/**
 * The title of a manual in proper case: "Manual de Organización de la Dirección de Incorporación y Recaudación" for
 * the capitals of l. 5. The name of a head unit inside it gives the case of that part; what the text itself writes in
 * capitals only (an acronym) keeps them. A title that is not all capitals stays as printed.
 */
export function properTitle(manual: Manual, text: string): string | undefined {
  const printed = manual.title?.text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (printed === undefined || printed === '') {
    return undefined;
  }
  if (/\p{Ll}/u.test(printed)) {
    return printed;
  }
  const head = headNameIn(printed, manual);
  let title = '';
  let copied = 0;
  for (const word of wordsOf(printed)) {
    if (head !== undefined && head.start <= word.start && word.end <= head.end) {
      continue;
    }
    const cased = caseWord(printed.slice(word.start, word.end), word.start === 0, text);
    title += between(printed, copied, word.start, head) + cased;
    copied = word.end;
  }
  return title + between(printed, copied, printed.length, head);
}

interface HeadName extends Span {
  readonly name: string;
}

/** Where the title names a unit without superior; the longest such name that is not itself in capitals. */
function headNameIn(title: string, { units }: Manual): HeadName | undefined {
  const folded = foldText(title);
  const names = units.filter(({ parent }) => parent === undefined).map(({ name }) => name.replace(/\s+/g, ' '));
  return names
    .toSorted((left, right) => right.length - left.length)
    .filter((name) => /\p{Ll}/u.test(name))
    .map((name) => ({ name, start: folded.indexOf(foldText(name)) }))
    .filter(({ start }) => 0 <= start)
    .map(({ name, start }) => ({ name, start, end: start + name.length }))[0];
}

/** What stands between two words, the name of the head unit in its own case. */
function between(title: string, from: number, to: number, head: HeadName | undefined): string {
  return head !== undefined && from <= head.start && head.end <= to
    ? title.slice(from, head.start) + head.name + title.slice(head.end, to)
    : title.slice(from, to);
}

function caseWord(word: string, isFirst: boolean, text: string): string {
  const small = word.toLowerCase();
  const capitalised = word.charAt(0) + small.slice(1);
  if (isSmallInTitle(foldText(word))) {
    return isFirst ? capitalised : small;
  }
  const isOrdinaryWord = hasWord(text, small) || hasWord(text, capitalised);
  return !isOrdinaryWord && (isRoman(word) || isInSentence(text, word)) ? word : capitalised;
}

function isRoman(word: string): boolean {
  return /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word);
}

function hasWord(text: string, word: string): boolean {
  return 0 <= indexOfWord(text, word, 0);
}

/** Whether a word in capitals stands in a line that is not all capitals. */
function isInSentence(text: string, word: string): boolean {
  for (let index = indexOfWord(text, word, 0); 0 <= index; index = indexOfWord(text, word, index + 1)) {
    const end = text.indexOf('\n', index);
    const line = text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end);
    if (/\p{Ll}/u.test(line)) {
      return true;
    }
  }
  return false;
}

/** The next place where `word` stands with no letter or digit at its sides. */
function indexOfWord(text: string, word: string, from: number): number {
  let index = text.indexOf(word, from);
  while (0 <= index && (isWordCharacter(text[index - 1]) || isWordCharacter(text[index + word.length]))) {
    index = text.indexOf(word, index + 1);
  }
  return index;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && isWordUnit(character.charCodeAt(0));
}
