import { foldText } from '../../../text/fold.ts';
import type { KnownWords } from '../../names/known-words.ts';

/** What the manual says about what stands around a number. */
export interface NumberContext {
  readonly known: KnownWords;
  isUnit(number: string): boolean;
  /** The folded words that follow the level word in the name of a unit; none for the number of none. */
  tailOf(number: string): readonly string[];
  superiorsOf(number: string): ReadonlySet<string>;
  /** Whether the body that the manual is of is named at an offset. */
  isOwnerAt(offset: number): boolean;
}

/** Whether a word is a level word, post or acronym of the manual. */
export function isOwnWord({ known }: NumberContext, written: string): boolean {
  return known.isHead(foldText(written)) || known.isAcronym(written);
}
