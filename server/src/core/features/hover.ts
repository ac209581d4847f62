import type { Analysis } from '../index/analysis.ts';
import { mentionAt } from '../index/mentions/mention-at.ts';
import type { Mention } from '../model/mention.ts';
import type { OrgUnit } from '../model/unit.ts';
import type { Span } from '../text/span.ts';

export interface Hover {
  /** The mention in the draft. */
  readonly span: Span;
  /** One for each unit that the mention may name. */
  readonly cards: readonly UnitCard[];
}

/** What a reader needs first of a unit. */
export interface UnitCard {
  readonly unit: OrgUnit;
  /** From the root down, without the unit. */
  readonly superiors: readonly OrgUnit[];
}

/** The units that a draft with these mentions names at an offset; `undefined` when it names none. */
export function hoverAt(analysis: Analysis, mentions: readonly Mention[], offset: number): Hover | undefined {
  const mention = mentionAt(mentions, offset);
  return mention && { span: mention.span, cards: mention.units.flatMap((number) => cardOf(analysis, number)) };
}

function cardOf(analysis: Analysis, number: string): readonly UnitCard[] {
  const unit = analysis.units.byNumber(number);
  return unit === undefined ? [] : [{ unit, superiors: analysis.units.superiorsOf(unit) }];
}
