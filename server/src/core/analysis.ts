import type { LevelNames } from './checks/level-names.ts';
import { indexLevelNames } from './checks/level-names.ts';
import type { QuotableText } from './checks/quotable.ts';
import { indexQuotable } from './checks/quotable.ts';
import { properTitle } from './citation/title.ts';
import { type DutyMatters, indexMatters } from './competence/matters.ts';
import type { Trace } from './mentions/context/trace.ts';
import type { DraftEdit, DraftMentions, ReadDraft } from './mentions/draft/draft-mentions.ts';
import { rescanDraft, scanDraft } from './mentions/draft/draft-mentions.ts';
import { outsideFurniture } from './mentions/draft/outside-furniture.ts';
import { buildManualMatcher } from './mentions/manual-matcher.ts';
import { formerMentionables } from './mentions/names/former-mentionables.ts';
import { indexTypedNames, type TypedNames } from './mentions/names/typed-name.ts';
import { scanMentions, scanPiece } from './mentions/scan.ts';
import { unknownNumbers } from './mentions/unknown-numbers.ts';
import type { Acronym } from './model/acronym.ts';
import type { ChapterContents } from './model/chapter-contents.ts';
import type { Issue } from './model/issue.ts';
import type { Manual } from './model/manual.ts';
import type { Mention } from './model/mention.ts';
import type { LegalCitation, UnitReference } from './model/reference.ts';
import { readAcronyms } from './parse/chapters/acronyms.ts';
import { readChapters, readFormerNames } from './parse/chapters/read-chapters.ts';
import { type ParseOptions, parseManual } from './parse/parse-manual.ts';
import { createBareWordFinder } from './references/bare-words.ts';
import { findErrata } from './references/errata/find-errata.ts';
import type { FactIndex } from './references/facts/fact-index.ts';
import { indexFacts } from './references/facts/fact-index.ts';
import type { Gists } from './references/facts/gists.ts';
import { indexGists } from './references/facts/gists.ts';
import { findLegalCitations } from './references/legal-citations.ts';
import { createBodyResolver } from './references/resolve-body.ts';
import { findUnitReferences } from './references/unit-references.ts';
import type { SearchIndex } from './search/answer.ts';
import { buildSearchIndex } from './search/answer.ts';
import { indexLines, type LineIndex } from './text/line-index.ts';
import { once } from './text/once.ts';
import type { Span } from './text/span.ts';
import type { UnitIndex } from './units/unit-index.ts';
import { indexUnits } from './units/unit-index.ts';

/** All that is known of one text of a manual. Immutable: a changed text gets a new one. */
export interface Analysis {
  readonly text: string;
  /** Where its lines begin. */
  readonly lines: LineIndex;
  readonly manual: Manual;
  /** What the parse found odd. */
  readonly issues: readonly Issue[];
  readonly units: UnitIndex;
  /** The units that a draft, or the manual itself, names; in the order of that text. */
  findMentions(draft: string): readonly Mention[];
  /** The same, told of every decision that is made on the way. */
  traceMentions(draft: string, trace: Trace): readonly Mention[];
  /** Where a part of a draft with these mentions cites a number of this manual that no unit has. */
  unknownNumbers(draft: string, part: Span, mentions: readonly Mention[]): readonly Span[];
  /** The same for a draft that will be edited; see `mentionsOf`. */
  scanDraft(draft: string): DraftMentions;
  /** What `scanDraft` would give for the text after an edit, at the cost of the edit. */
  rescanDraft(before: DraftMentions, edit: DraftEdit, read: ReadDraft): DraftMentions;
  /** In proper case; `undefined` when it prints none. This and all below is worked out at its first use. */
  readonly title: string | undefined;
  /** What the chapters before the functions say. */
  readonly chapters: ChapterContents;
  readonly acronyms: readonly Acronym[];
  /** What the duties say of units, in the order of the text. */
  readonly unitReferences: readonly UnitReference[];
  /** Every citation of a norm, in the order of the text. */
  readonly legalCitations: readonly LegalCitation[];
  readonly facts: FactIndex;
  /** Duties in few words. */
  readonly gists: Gists;
  /** What the text misprints; with {@link issues}, all that a reader of the manual should know of. */
  readonly errata: readonly Issue[];
  /** Built at its first use, so that the first hover does not wait for it. */
  readonly search: SearchIndex;
  /** Mentions in the manual's own text, running headers left out. */
  readonly ownMentions: readonly Mention[];
  /** What drafts quote duties from. */
  readonly quotable: QuotableText;
  /** How names of its units are typed. */
  readonly typedNames: TypedNames;
  /** What drafts may write behind another level. */
  readonly levelNames: LevelNames;
  /** What its duties are about. */
  readonly matters: DutyMatters;
}

/** How a manual is to be read. */
export type AnalyzeOptions = ParseOptions;

/** Reads a manual and indexes it; the one door to the core for `lsp/` and `cli/`. Total: see {@link parseManual}. */
export function analyzeManual(text: string, options: AnalyzeOptions = {}): Analysis {
  const { manual, issues } = parseManual(text, options);
  const lines = once(() => indexLines(text));
  const search = once(() => buildSearchIndex(manual));
  const units = indexUnits(manual);
  const chapters = once(() => readChapters(text, manual));
  const matcher = once(() => buildManualMatcher(text, manual, formerMentionables(readFormerNames(manual))));
  const acronyms = once(() => readAcronyms(manual));
  const own = once(() => outsideFurniture(scanMentions(text, matcher()), manual.furniture));
  const findMentions = (draft: string) => (draft === text ? own() : scanMentions(draft, matcher()));
  const unitReferences = once(() => {
    const resolveBody = createBodyResolver(units, chapters().formerNames);
    const levels = manual.levels.filter(({ name }) => manual.units.some(({ level }) => level === name));
    const findBareWords = createBareWordFinder(levels, manual.institution);
    const findInPiece = (piece: string) => scanPiece(piece, matcher());
    return findUnitReferences({ units, findMentions: findInPiece, findBareWords, resolveBody });
  });
  const title = once(() => properTitle(manual, text));
  const quotable = once(() => indexQuotable(text, manual));
  const typedNames = once(() => indexTypedNames(manual.levels));
  const levelNames = once(() => indexLevelNames(units, manual.levels, matcher()));
  const legalCitations = once(() => findLegalCitations(manual, chapters().legalFramework));
  const facts = once(() => indexFacts(units));
  const errata = once(() => findErrata(text, manual, units, unitReferences()));
  return {
    text,
    get lines() {
      return lines();
    },
    manual,
    issues,
    units,
    findMentions,
    unknownNumbers: (draft, part, mentions) => unknownNumbers(draft, part, mentions, matcher()),
    traceMentions: (draft, trace) => scanMentions(draft, matcher(), trace),
    get title() {
      return title();
    },
    get chapters() {
      return chapters();
    },
    get acronyms() {
      return acronyms();
    },
    get unitReferences() {
      return unitReferences();
    },
    get legalCitations() {
      return legalCitations();
    },
    get facts() {
      return facts();
    },
    gists: indexGists(units),
    matters: indexMatters(units),
    get errata() {
      return errata();
    },
    scanDraft: (draft) => scanDraft(draft, matcher()),
    rescanDraft: (before, edit, read) => rescanDraft(before, edit, read, matcher()),
    get search() {
      return search();
    },
    get ownMentions() {
      return own();
    },
    get quotable() {
      return quotable();
    },
    get typedNames() {
      return typedNames();
    },
    get levelNames() {
      return levelNames();
    },
  };
}
