import type { ChapterContents } from '../model/chapter-contents.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import type { LevelNames } from './level-names.ts';
import type { QuotableText } from './quotable.ts';

/** What the rules for drafts need of a manual; an `Analysis` has it. */
export interface CheckedManual {
  readonly units: UnitIndex;
  readonly chapters: ChapterContents;
  readonly quotable: QuotableText;
  readonly levelNames: LevelNames;
}
