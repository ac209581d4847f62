import { withCuratedLevels } from '../../levels/levels-in-use.ts';
import type { FormerName } from '../../model/former-name.ts';
import type { Institution, Level } from '../../model/level.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { foldKey } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { type AnchorTable, buildAnchorTable } from './anchor-table.ts';
import type { BodyAcronym } from './body-acronyms.ts';
import { buildCloseWords } from './close-words.ts';
import { buildHeadTrie } from './head-trie.ts';
import { headSensesOf } from './head-words.ts';
import { knowInstitution } from './known-words.ts';
import type { NameLexicon } from './name-lexicon.ts';
import { namesOf } from './names.ts';
import { isShortFor } from './shortened.ts';
import { buildTries } from './tail-trie.ts';

/** Numbers of the units that an acronym stands for. */
export type Acronyms = Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has'>;

/** All that a scan needs to know of a manual; built once, read only. */
export interface MentionMatcher extends NameLexicon {
  readonly anchors: AnchorTable;
  /** Units by acronym. */
  readonly acronyms: Acronyms;
  officialName(number: string): OfficialName | undefined;
  superiorsOf(number: string): ReadonlySet<string>;
}

/** A unit's name in force: the whole, and what follows its level word, also as folded words. */
export interface OfficialName {
  readonly name: string;
  readonly tail: string;
  readonly tailWords: readonly string[];
}

export interface Mentionable {
  readonly levels: readonly Level[];
  readonly institution: Institution | undefined;
  readonly units: readonly OrgUnit[];
  readonly formerNames: readonly FormerName[];
  readonly acronyms: Acronyms;
  /** Of bodies that names of units may end in. */
  readonly bodies: readonly BodyAcronym[];
}

export function buildMatcher({
  units,
  levels,
  institution,
  formerNames,
  acronyms,
  bodies,
}: Mentionable): MentionMatcher {
  const known = withCuratedLevels(levels);
  const names = namesOf(units, formerNames, known, bodies);
  const named = new Set(names.map(({ level }) => level));
  const senses = headSensesOf(known.filter(({ name }) => named.has(name)));
  const heads = buildHeadTrie(senses);
  const headWords = new Set(senses.flatMap(({ phrase }) => phrase[0] ?? []));
  const openingWords = new Set(senses.flatMap(({ phrase }) => phrase).filter((word) => !isSmallWord(word)));
  // An acronym is one letter away from another body's.
  const spelt = names.filter(({ kind }) => kind !== 'abbreviated');
  const vocabulary = new Set(
    spelt.flatMap(({ tail }) => tail.map(({ folded }) => folded)).filter((word) => !isSmallWord(word)),
  );
  const officialNames = new Map(
    names
      .filter(({ kind }) => kind === 'official')
      .flatMap(({ units: numbers, spelling, tailSpelling, tail }) => {
        const tailWords = tail.map(({ folded }) => folded);
        return numbers.map((number) => [number, { name: spelling, tail: tailSpelling, tailWords }] as const);
      }),
  );
  const wordsByLevel = new Map(
    [...named].map((level) => {
      const tails = names.filter((name) => name.level === level).map(({ tail }) => tail);
      return [level, new Set(tails.flat().map(({ folded }) => folded))] as const;
    }),
  );
  const firstWords = new Set(
    names.flatMap(({ tail }) => tail.find(({ folded }) => !isSmallWord(folded))?.folded ?? []),
  );
  const closeTo = buildCloseWords(vocabulary, (length) => (length < 4 ? 0 : length < 7 ? 1 : 2));
  const superiors = new Map(units.map(({ number, parent }) => [number, parent]));
  return {
    heads,
    tries: buildTries(names),
    closeTo,
    mayOpen: remember((written) => {
      const word = foldKey(written);
      return heads.root.next.has(word) || 0 < heads.closeTo(word).length;
    }),
    isWord: (word) => vocabulary.has(word) || openingWords.has(word),
    isWordOf: (level, word) => wordsByLevel.get(level)?.has(word) === true,
    isOpening: (word) => heads.root.next.has(word),
    isNear: remember((word) => firstWords.has(word) || closeTo(word).some((close) => firstWords.has(close.word))),
    mayShorten: remember((word) => [...firstWords].some((first) => isShortFor(word, first))),
    known: {
      isHead: (folded) => headWords.has(folded),
      isAcronym: (written) => acronyms.has(written),
      institution: institution && knowInstitution(institution),
    },
    anchors: buildAnchorTable(senses),
    acronyms,
    officialName: (number) => officialNames.get(number),
    superiorsOf: remember((number) => superiorsOf(number, superiors)),
  };
}

function superiorsOf(number: string, parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const superiors = new Set<string>();
  let superior = parents.get(number);
  while (superior !== undefined && !superiors.has(superior)) {
    superiors.add(superior);
    superior = parents.get(superior);
  }
  return superiors;
}
