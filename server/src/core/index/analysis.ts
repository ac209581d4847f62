import type { Issue } from '../model/issue.ts';
import type { Manual } from '../model/manual.ts';
import type { Mention } from '../model/mention.ts';
import type { DraftEdit, DraftMentions, ReadDraft } from './mentions/draft-mentions.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { UnitIndex } from './units.ts';

/** All that is known of one text of a manual. Immutable: a changed text gets a new one. */
export interface Analysis {
  readonly text: string;
  readonly manual: Manual;
  readonly issues: readonly Issue[];
  readonly units: UnitIndex;
  /** The units that a draft, or the manual itself, names; in the order of that text. */
  findMentions(draft: string): readonly Mention[];
  /** The same for a draft that will be edited; see `mentionsOf`. */
  scanDraft(draft: string): DraftMentions;
  /** What `scanDraft` would give for the text after an edit, at the cost of the edit. */
  rescanDraft(before: DraftMentions, edit: DraftEdit, read: ReadDraft): DraftMentions;
  /** Built at its first use, so that the first hover does not wait for it. */
  readonly search: SearchIndex;
}
