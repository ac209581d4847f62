import type { Acronym } from '../model/acronym.ts';
import type { ChapterContents } from '../model/chapter-contents.ts';
import type { Issue } from '../model/issue.ts';
import type { Manual } from '../model/manual.ts';
import type { Mention } from '../model/mention.ts';
import type { LegalCitation, UnitReference } from '../model/reference.ts';
import type { LevelNames } from './checks/level-names.ts';
import type { FactIndex } from './facts/fact-index.ts';
import type { DraftEdit, DraftMentions, ReadDraft } from './mentions/draft-mentions.ts';
import type { QuotableText } from './quotations/quotable.ts';
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
  /** What the text misprints; with {@link issues}, all that a reader of the manual should know of. */
  readonly errata: readonly Issue[];
  /** Built at its first use, so that the first hover does not wait for it. */
  readonly search: SearchIndex;
  /** Mentions in the manual's own text, running headers left out. */
  readonly ownMentions: readonly Mention[];
  /** What drafts quote duties from. */
  readonly quotable: QuotableText;
  /** What drafts may write behind another level. */
  readonly levelNames: LevelNames;
}
