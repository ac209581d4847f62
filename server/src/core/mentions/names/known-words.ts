import type { Institution } from '../../model/level.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { foldText } from '../../text/fold.ts';

/** What the words of a draft mean to this manual. */
export interface KnownWords {
  isHead(folded: string): boolean;
  isAcronym(written: string): boolean;
  /** Whose manual it is; `undefined` when that is not known. */
  readonly institution: OwnInstitution | undefined;
}

/** How the institution of a manual is called; folded. */
export interface OwnInstitution {
  /** "instituto" */
  readonly noun: string;
  /** What follows the noun in its whole name, small words apart: "mexicano". */
  readonly nextWord: string;
  /** What stands behind that: "seguro", "social". */
  readonly matter: readonly string[];
  readonly acronyms: ReadonlySet<string>;
}

export function knowInstitution({ name, short, acronyms }: Institution): OwnInstitution {
  const noun = foldText(short);
  const [nextWord = '', ...matter] = foldText(name)
    .split(' ')
    .filter((word) => word !== noun && !isSmallWord(word));
  return { noun, nextWord, matter, acronyms: new Set(acronyms.map(foldText)) };
}
