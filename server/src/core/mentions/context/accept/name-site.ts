import type { Candidate } from '../../match/candidates.ts';
import type { HeadMatch } from '../../match/match-head.ts';
import { matchMembers } from '../../match/match-list.ts';
import type { TailMatch } from '../../match/match-tail.ts';
import type { Member } from '../../match/member.ts';
import type { NameLexicon } from '../../names/name-lexicon.ts';
import type { DraftWords } from '../../reading/draft-words.ts';
import { type LetterStyle, styleOf } from '../../reading/letters.ts';
import { followOf } from '../follow/follow.ts';
import type { Follow } from '../follow/follow-site.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import type { Trace } from '../trace.ts';

/**
 * `mention`: the candidate is the name. `no`: it is not, another candidate may be. `another body`: a longer name of
 * somebody else begins like it, so that no shorter candidate is a mention either.
 */
export type Acceptance = 'mention' | 'no' | 'another body';

/** A candidate for a name, and what its words and those after it say, worked out when a rule asks. */
export interface NameSite extends Pick<Site, 'text' | 'span'> {
  readonly words: DraftWords;
  readonly head: HeadMatch;
  readonly tail: TailMatch;
  readonly lexicon: NameLexicon;
  /** Whether the name is not written to its end, or not known to be written right. */
  readonly isPart: boolean;
  /** Further names of a list. */
  members(): readonly Member[];
  /** Index of the last word, further members included. */
  last(): number;
  follow(): Follow;
}

export type NameRule = Rule<NameSite, Acceptance>;

export function nameSiteAt(candidate: Candidate, lexicon: NameLexicon, trace: Trace | undefined): NameSite {
  const { words, head, tail } = candidate;
  const style = styleOf(words, head.next, tail.last);
  let listed: readonly Member[] | undefined;
  let follows: Follow | undefined;
  const members = () => {
    listed ??= membersAfter(candidate, style, lexicon);
    return listed;
  };
  const last = () => members().at(-1)?.last ?? tail.last;
  return {
    text: words.text,
    span: { start: words.at(0)?.start ?? 0, end: words.at(tail.last)?.end ?? 0 },
    words,
    head,
    tail,
    lexicon,
    isPart: isPartOfName(tail),
    members,
    last,
    follow: () => {
      follows ??= followOf(
        { words, next: last() + 1, style, isPost: head.sense.kind === 'post' },
        lexicon.known,
        trace,
      );
      return follows;
    },
  };
}

function membersAfter({ words, head, tail }: Candidate, style: LetterStyle, lexicon: NameLexicon): readonly Member[] {
  const root = lexicon.tries.get(head.sense.level);
  const continuesAfter = (last: number) => followOf({ words, next: last + 1, style }, lexicon.known) === 'continues';
  return root === undefined ? [] : matchMembers({ words, root, lexicon, continuesAfter }, tail, head.sense.number);
}

function isPartOfName({ extent, name, cost }: TailMatch): boolean {
  return extent !== 'whole' || name.kind === 'ending' || (name.kind === 'former' && 0 < cost);
}
