/**
 * Whether a word of a name may be written so before a period: "Serv." and "Servs." for "Servicios", "Admvos." for
 * "Administrativos". All folded. What ends in a vowel, or is longer, ends a sentence.
 */
export function isShortFor(written: string, word: string): boolean {
  return (
    mayBeShortened(written) &&
    written.length < word.length &&
    word.startsWith(written.slice(0, SAME)) &&
    (word.startsWith(written) || (written.at(-1) === word.at(-1) && isPickedFrom(written, word)))
  );
}

/** Known without a manual, so that a draft can be cut where no name goes across. */
export function mayBeShortened(folded: string): boolean {
  return SHORTEST <= folded.length && folded.length <= LONGEST && !/[aeiou]$/.test(folded);
}

const SHORTEST = 3;
const LONGEST = 7;
/** Letters at the beginning that nobody leaves out. */
const SAME = 2;

/** Whether the letters stand in the word in this order. */
function isPickedFrom(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}
