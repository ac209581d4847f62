import { foldKey } from '../text/fold.ts';

/** Words that no name ends with. */
const JOINING: ReadonlySet<string> = new Set(
  'a ante con contra de del e el en entre hacia la las lo los o para por que segun sin sobre su sus u un una y'.split(
    ' ',
  ),
);

/** Whether a name must go on: it ends in a comma or in a word that joins it to the next one, "…e Inversión en". */
export function isUnfinished(name: string): boolean {
  const word = foldKey(name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('\t')) + 1));
  return name.endsWith(',') || JOINING.has(word);
}
