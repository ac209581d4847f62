import type { Member } from '../../match/member.ts';
import { nameEndAt } from '../../match/name-end.ts';
import type { NameMatch } from '../../match/name-match.ts';
import type { HeadSense } from '../../names/head-words.ts';
import type { UnitName } from '../../names/names.ts';
import type { DraftWords } from '../../reading/draft-words.ts';
import type { NameSite } from './name-site.ts';

/** The name that was accepted, and the further ones of its list. */
export function listedNames(site: NameSite): readonly NameMatch[] {
  return [firstName(site), ...site.members().map((member) => memberName(site.words, member))];
}

/** "Subjefaturas de División de … (B,C,E)" is printed in the plural: its plural is no list. */
export function isPluralName({ spelling, kind }: UnitName, { number }: HeadSense): boolean {
  return number === 'plural' && kind === 'official' && /^\p{L}+s\s/u.test(spelling);
}

function firstName({ words, head, tail, members }: NameSite): NameMatch {
  const { sense } = head;
  const start = words.at(0)?.start ?? 0;
  const isPlural = sense.number === 'plural' && !isPluralName(tail.name, sense);
  // "la Subjefatura de X y de Y" leaves the level word out; "la de Y" stands for it.
  const isShared = members()[0]?.isArticled === false;
  return {
    start,
    end: nameEndAt(words.text, start, words.at(tail.last)?.end ?? 0),
    name: tail.name,
    extent: tail.extent,
    isMisspelt: 0 < tail.cost + head.cost,
    head: sense,
    isListed: isPlural || isShared,
    openingEnd: words.at(head.next - 1)?.end ?? 0,
  };
}

function memberName(words: DraftWords, { start, last, name, cost }: Member): NameMatch {
  return {
    start,
    end: nameEndAt(words.text, start, words.at(last)?.end ?? 0),
    name,
    extent: 'whole',
    isMisspelt: 0 < cost,
    head: undefined,
    isListed: true,
    openingEnd: start,
  };
}
