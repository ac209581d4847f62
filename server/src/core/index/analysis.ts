import type { Acronym } from '../model/acronym.ts';
import type { ChapterContents } from '../model/chapter-contents.ts';
import type { Issue } from '../model/issue.ts';
import type { Manual } from '../model/manual.ts';
import type { Mention } from '../model/mention.ts';
import type { LegalCitation, UnitReference } from '../model/reference.ts';
import type { FactIndex } from './facts/fact-index.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { UnitIndex } from './units.ts';

/** All that is known of one text of a manual. Immutable: a changed text gets a new one. */
export interface Analysis {
  readonly text: string;
  readonly manual: Manual;
  /** What the parse found odd. */
  readonly issues: readonly Issue[];
  readonly units: UnitIndex;
  /** The units that a draft, or the manual itself, names; in the order of that text. */
  findMentions(draft: string): readonly Mention[];
  /** What the chapters before the functions say. This and all below is worked out at its first use. */
  readonly chapters: ChapterContents;
  readonly acronyms: readonly Acronym[];
  /** What the duties say of units, in the order of the text. */
  readonly unitReferences: readonly UnitReference[];
  /** Every citation of a norm, in the order of the text. */
  readonly legalCitations: readonly LegalCitation[];
  readonly facts: FactIndex;
  /** What the text misprints; with {@link issues}, all that a reader of the manual should know of. */
  readonly errata: readonly Issue[];
  /** Built at its first use, so that the first hover does not wait for it. */
  readonly search: SearchIndex;
}
