import type { Analysis } from '../analysis.ts';
import { mentionAt } from '../mentions/draft/mention-at.ts';
import type { FormerName } from '../model/former-name.ts';
import type { Fate } from '../model/history.ts';
import type { Mention } from '../model/mention.ts';
import type { UnitCard } from '../model/unit-card.ts';
import type { Span } from '../text/span.ts';
import { cardsOf } from '../units/cards-of.ts';

export interface Hover {
  /** The mention in the draft. */
  readonly span: Span;
  /** What became of the name, when it is no longer in force. */
  readonly former: FormerCard | undefined;
  /** One for each unit that the mention may name; of a former name, for each that answers to it today. */
  readonly cards: readonly UnitCard[];
}

export interface FormerCard {
  readonly name: FormerName;
  /** `undefined` when the history does not tell. */
  readonly fate: Fate | undefined;
  /** A careful reader concludes it; the manual does not say it in so many words. */
  readonly isInferred: boolean;
}

/** The units that a draft with these mentions names at an offset; `undefined` when it names none. */
export function hoverAt(analysis: Analysis, mentions: readonly Mention[], offset: number): Hover | undefined {
  const mention = mentionAt(mentions, offset);
  return (
    mention && {
      span: mention.span,
      former: mention.former && formerCardOf(analysis, mention.former),
      cards: cardsOf(analysis.units, mention.units),
    }
  );
}

function formerCardOf(analysis: Analysis, name: FormerName): FormerCard {
  const told = analysis.chapters.formerNames.find((former) => former.name === name.name);
  return { name, fate: told?.fate, isInferred: told?.basis === 'inferred' };
}
