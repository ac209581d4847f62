import { foldText } from '../../text/fold.ts';
import { phraseAt, type VerbClass } from './verb-classes.ts';

/** How a duty opens: "Revisar y someter a consideración de…". */
export interface Lead {
  /** Leading verbs, folded: `revisar`, `someter`. Empty for "Las demás…" and "Apoyo jurídico…". */
  readonly verbs: readonly string[];
  /** Class of the first verb, with the words that go with it. */
  readonly verbClass: VerbClass | undefined;
  /** How many words come before the matter: the verbs and what joins them. */
  readonly wordCount: number;
}

/** The verbs stand in so many first characters: the longest complement before them, and four of them. */
const LEAD_LENGTH = 160;

/** A complement that comes first ends in a comma (l. 2429, 2438): "Dentro del ámbito de su competencia, proponer…". */
const COMPLEMENT = /^dentro [^,]{1,100}, /;

/** Reads the verbs that a duty opens with, parted by nothing but commas, "y", "e" and "o". */
export function readLead(text: string): Lead {
  const folded = foldText(text.slice(0, LEAD_LENGTH));
  const verbs: string[] = [];
  let verbClass: VerbClass | undefined;
  let offset = COMPLEMENT.exec(folded)?.[0].length ?? 0;
  let wordCount = countWords(folded.slice(0, offset));
  for (;;) {
    const joint = /^[yeo] /.exec(folded.slice(offset, offset + 2))?.[0] ?? '';
    const phrase = phraseAt(folded, offset + joint.length);
    if (phrase === undefined) {
      return { verbs, verbClass, wordCount };
    }
    verbs.push(phrase.verb);
    verbClass ??= phrase.verbClass;
    wordCount += joint === '' ? 1 : 2;
    offset += joint.length + phrase.verb.length;
    offset += /^[,\s]*/.exec(folded.slice(offset, offset + 3))?.[0].length ?? 0;
  }
}

function countWords(folded: string): number {
  return folded.match(/[a-z0-9]+/g)?.length ?? 0;
}
