import type { DutyMatters } from '../competence/matters.ts';
import type { ChapterContents } from '../model/chapter-contents.ts';
import type { Manual } from '../model/manual.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import type { UnitIndex } from '../units/unit-index.ts';
import type { LevelNames } from './level-names.ts';
import type { QuotableText } from './quotable.ts';

/** What the rules for drafts need of a manual; an `Analysis` has it. */
export interface CheckedManual {
  readonly manual: Pick<Manual, 'institution'>;
  readonly units: UnitIndex;
  readonly chapters: ChapterContents;
  readonly quotable: QuotableText;
  readonly levelNames: LevelNames;
  readonly matters: DutyMatters;
  /** Where a part of a text cites a number of this manual that no unit has. */
  unknownNumbers(text: string, part: Span, mentions: readonly Mention[]): readonly Span[];
}
