import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { phraseAt, type VerbClass } from './verb-classes.ts';

/** How a duty opens: "Revisar y someter a consideración de…". */
export interface Lead {
  /** Leading verbs, folded: `revisar`, `someter`. Empty for "Las demás…" and "Apoyo jurídico…". */
  readonly verbs: readonly string[];
  /** What each of them does, by the words that go with it. */
  readonly verbClasses: readonly VerbClass[];
  /** How many words come before the matter: the verbs and what joins them. */
  readonly wordCount: number;
  /** Where the verbs stand, what joins them included, without a last "y someter" that says nothing alone. */
  readonly span: Span;
}

/** The verbs stand in so many first characters: the longest complement before them, and four of them. */
const LEAD_LENGTH = 160;

/** A complement that comes first ends in a comma (l. 2429, 2438): "Dentro del ámbito de su competencia, proponer…". */
const COMPLEMENT = /^dentro [^,]{1,100}, /;

const LEANS_ON_WHAT_FOLLOWS = 'someter';

const JOINTS = ['y ', 'e ', 'o '];

/** Reads the verbs that a duty opens with, parted by nothing but commas, "y", "e" and "o". */
export function readLead(text: string): Lead {
  const folded = foldText(text.slice(0, LEAD_LENGTH));
  const verbs: string[] = [];
  const verbClasses: VerbClass[] = [];
  const complement = COMPLEMENT.exec(folded)?.[0] ?? '';
  let offset = complement.length;
  let end = offset;
  let wordCount = countWords(complement);
  for (;;) {
    const joint = JOINTS.find((each) => folded.startsWith(each, offset)) ?? '';
    const phrase = phraseAt(folded, offset + joint.length);
    if (phrase === undefined) {
      return { verbs, verbClasses, wordCount, span: { start: complement.length, end } };
    }
    verbs.push(phrase.verb);
    verbClasses.push(phrase.verbClass);
    wordCount += joint === '' ? 1 : 2;
    offset += joint.length + phrase.verb.length;
    end = verbs.length === 1 || phrase.verb !== LEANS_ON_WHAT_FOLLOWS ? offset : end;
    offset += folded.startsWith(', ', offset) ? 2 : 1;
  }
}

/** The verbs that a duty opens with, as printed; `undefined` where it opens with none. */
export function openingVerbs(text: string): string | undefined {
  const { start, end } = readLead(text).span;
  return start === end ? undefined : text.slice(start, end);
}

function countWords(folded: string): number {
  return folded.match(/[a-z0-9]+/g)?.length ?? 0;
}
