import type { Analysis } from './index/analysis.ts';
import { indexLevelNames } from './index/checks/level-names.ts';
import { properTitle } from './index/citation/title.ts';
import { findErrata } from './index/errata/find-errata.ts';
import { indexFacts } from './index/facts/fact-index.ts';
import { rescanDraft, scanDraft } from './index/mentions/draft-mentions.ts';
import { formerMentionables } from './index/mentions/former-mentionables.ts';
import { buildManualMatcher } from './index/mentions/manual-matcher.ts';
import { outsideFurniture } from './index/mentions/outside-furniture.ts';
import { scanMentions } from './index/mentions/scan.ts';
import { indexQuotable } from './index/quotations/quotable.ts';
import { findLegalCitations } from './index/references/legal-citations.ts';
import { createBodyResolver } from './index/references/resolve-body.ts';
import { findUnitReferences } from './index/references/unit-references.ts';
import { buildSearchIndex } from './index/search/search-index.ts';
import { curatedThesaurus } from './index/search/thesaurus.ts';
import { indexUnits } from './index/units.ts';
import { findAcronyms } from './parse/chapters/acronyms.ts';
import { readChapters, readFormerNames } from './parse/chapters/read-chapters.ts';
import { type ParseOptions as Options, parseManual } from './parse/parse-manual.ts';
import { once } from './text/once.ts';

/** How a manual is to be read. */
export type ParseOptions = Options;

/** Reads a manual and indexes it; the one door to the core for `lsp/` and `cli/`. Total: see {@link parseManual}. */
export function analyzeManual(text: string, options: ParseOptions = {}): Analysis {
  const { manual, issues } = parseManual(text, options);
  const search = once(() => buildSearchIndex(manual.units, curatedThesaurus));
  const units = indexUnits(manual);
  const chapters = once(() => readChapters(text, manual));
  const matcher = once(() => buildManualMatcher(text, manual.units, formerMentionables(readFormerNames(manual))));
  const acronyms = once(() => findAcronyms(manual));
  const own = once(() => outsideFurniture(scanMentions(text, matcher()), manual.furniture));
  const findMentions = (draft: string) => (draft === text ? own() : scanMentions(draft, matcher()));
  const unitReferences = once(() => {
    const resolveBody = createBodyResolver(units, chapters().formerNames);
    return findUnitReferences({ units, findMentions, resolveBody });
  });
  const title = once(() => properTitle(manual, text));
  const quotable = once(() => indexQuotable(text, manual));
  const levelNames = once(() => indexLevelNames(units));
  const legalCitations = once(() => findLegalCitations(manual, chapters().legalFramework));
  const facts = once(() => indexFacts(units));
  const errata = once(() => findErrata(text, manual, units, unitReferences()));
  return {
    text,
    manual,
    issues,
    units,
    findMentions,
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
    get levelNames() {
      return levelNames();
    },
  };
}
