import { type Candidate, exactCandidates, misspeltCandidates, recutCandidates } from '../../match/candidates.ts';
import type { HeadMatch } from '../../match/match-head.ts';
import type { NameMatch } from '../../match/name-match.ts';
import { openingsAt } from '../../match/openings.ts';
import type { NameLexicon } from '../../names/name-lexicon.ts';
import type { DraftWords } from '../../reading/draft-words.ts';
import { ask } from '../question.ts';
import type { Trace } from '../trace.ts';
import { ACCEPTED } from './accepted.ts';
import { LISTED } from './listed.ts';
import { listedNames } from './listed-names.ts';
import { readMixedList } from './mixed-list.ts';
import { nameSiteAt } from './name-site.ts';
import { OPENS } from './opens.ts';

/** The words of a place, and the level words or posts that they begin with. */
export interface Opening {
  readonly words: DraftWords;
  readonly heads: readonly HeadMatch[];
}

export interface ReadName {
  /** None when only an opening was read. */
  readonly names: readonly NameMatch[];
  /** An opening with no name behind it, in its words. */
  readonly unnamed: Opening | undefined;
  /** Nothing else is to be looked for before this offset. */
  readonly end: number;
}

/** The name, or list of names, that opens at word 0; `undefined` when no level word or post stands there. */
export function readName(words: DraftWords, lexicon: NameLexicon, trace?: Trace): ReadName | undefined {
  const { all, promising } = openingsAt(words, lexicon);
  const spelt = exactCandidates(words, promising, lexicon);
  const exact = firstAccepted(spelt, lexicon, trace);
  if (exact !== undefined && !exact.isPrefix) {
    return exact;
  }
  const misspelt = misspeltCandidates(words, promising, lexicon, exact?.end ?? 0);
  const found = firstAccepted(misspelt, lexicon, trace) ?? exact;
  if (found !== undefined) {
    return found;
  }
  const mixed = mixedNames(words, all, lexicon, trace);
  if (mixed !== undefined) {
    return mixed;
  }
  const recut = recutCandidates(words, lexicon);
  const candidates = spelt.length + misspelt.length + recut.length;
  return firstAccepted(recut, lexicon, trace) ?? readOpening({ words, heads: all }, candidates, trace);
}

function mixedNames(
  words: DraftWords,
  heads: readonly HeadMatch[],
  lexicon: NameLexicon,
  trace: Trace | undefined,
): ReadName | undefined {
  const names = heads.map((head) => readMixedList(words, head, lexicon)).find((read) => 0 < read.length);
  const [first, last] = [names?.[0], names?.at(-1)];
  if (names === undefined || first === undefined || last === undefined) {
    return undefined;
  }
  ask(LISTED, { span: { start: first.start, end: first.end } }, trace);
  return { names, unnamed: undefined, end: last.end };
}

interface Accepted extends ReadName {
  /** Whether a longer name begins alike, which may follow misspelt. */
  readonly isPrefix: boolean;
}

function firstAccepted(
  candidates: readonly Candidate[],
  lexicon: NameLexicon,
  trace: Trace | undefined,
): Accepted | undefined {
  for (const candidate of candidates) {
    const site = nameSiteAt(candidate, lexicon, trace);
    const verdict = ask(ACCEPTED, site, trace);
    if (verdict === 'another body') {
      return undefined;
    }
    if (verdict === 'mention') {
      // What was refused before is such a longer name, and spelt right.
      const isPrefix = site.tail.isPrefix && site.members().length === 0 && candidate === candidates[0];
      return { names: listedNames(site), unnamed: undefined, end: site.words.at(site.last())?.end ?? 0, isPrefix };
    }
  }
  return undefined;
}

/** The longest opening by itself; of a misspelt one it is not sure that it is one. */
function readOpening(opening: Opening, candidates: number, trace: Trace | undefined): ReadName | undefined {
  const { words, heads } = opening;
  const [longest] = heads;
  if (longest === undefined || 0 < longest.cost) {
    return longest && { names: [], unnamed: undefined, end: 0 };
  }
  const span = { start: words.at(0)?.start ?? 0, end: words.at(longest.next - 1)?.end ?? 0 };
  ask(OPENS, { text: words.text, span, candidates }, trace);
  return { names: [], unnamed: opening, end: span.end };
}
