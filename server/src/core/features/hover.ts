import type { Analysis } from '../index/analysis.ts';
import { mentionAt } from '../index/mentions/mention-at.ts';
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

/** The units named at an offset of a draft; `undefined` when none is. */
export function hoverAt(analysis: Analysis, draft: string, offset: number): Hover | undefined {
  const mention = mentionAt(analysis, draft, offset);
  return mention && { span: mention.span, cards: mention.units.flatMap((number) => cardOf(analysis, number)) };
}

function cardOf(analysis: Analysis, number: string): readonly UnitCard[] {
  const unit = analysis.units.byNumber(number);
  return unit === undefined ? [] : [{ unit, superiors: analysis.units.superiorsOf(unit) }];
}
