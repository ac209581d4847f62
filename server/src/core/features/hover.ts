import type { Analysis } from '../index/analysis.ts';
import { mentionAt } from '../index/mentions/mention-at.ts';
import { cardsOf } from '../index/unit-card.ts';
import type { Mention } from '../model/mention.ts';
import type { UnitCard } from '../model/unit-card.ts';
import type { Span } from '../text/span.ts';

export interface Hover {
  /** The mention in the draft. */
  readonly span: Span;
  /** One for each unit that the mention may name. */
  readonly cards: readonly UnitCard[];
}

/** The units that a draft with these mentions names at an offset; `undefined` when it names none. */
export function hoverAt(analysis: Analysis, mentions: readonly Mention[], offset: number): Hover | undefined {
  const mention = mentionAt(mentions, offset);
  return mention && { span: mention.span, cards: cardsOf(analysis.units, mention.units) };
}
