import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { cardDuties } from '../../core/features/card-duties.ts';
import { unitCard } from '../../core/features/unit-card.ts';
import type { UnitCard } from '../../core/model/unit-card.ts';
import { type CardLinks, renderSharedCard, renderUnitCard } from '../../core/render/unit-card.ts';
import { type LoadedManual, type ManualSet, manualAt } from '../state/manual-set.ts';
import type { Session } from '../state/session.ts';
import type { ItemData } from './item-data.ts';
import { linkTo, unitActionLink } from './link.ts';

export const CARD_SEPARATOR = '\n\n---\n\n';

/** Duties of a card alone, and of one of several. About two lines each in the editor's hover. */
const DUTIES = 3;
const DUTIES_OF_MANY = 1;
const WIDTH = 140;

/**
 * Cards as Markdown: whole where there is one, otherwise short and led by what tells them apart. `sentence` is what is
 * written around the name; empty where nothing is.
 */
export function renderCards(cards: readonly UnitCard[], manual: LoadedManual, session: Session, sentence = ''): string {
  const isShared = 1 < cards.length;
  const render = isShared ? renderSharedCard : renderUnitCard;
  const room = { duties: isShared ? DUTIES_OF_MANY : DUTIES, width: WIDTH, sentence };
  return cards
    .map((card) =>
      render(card, cardDuties(manual.analysis, card.unit, room), linksOf(card, manual, session), session.locale),
    )
    .join(CARD_SEPARATOR);
}

/** One card with little of its duties, below something that says more. */
export function renderShortCard(card: UnitCard, manual: LoadedManual, session: Session): string {
  const duties = cardDuties(manual.analysis, card.unit, { duties: DUTIES - 1, width: WIDTH, sentence: '' });
  return renderUnitCard(card, duties, linksOf(card, manual, session), session.locale);
}

/** The card of the unit that a proposal or a hint is about; `undefined` when no manual in use has it. */
export function cardFor(
  { manual: uri, number }: ItemData,
  set: ManualSet,
  session: Session,
): MarkupContent | undefined {
  const manual = manualAt(set, uri);
  const card = manual && unitCard(manual.analysis, number);
  return manual && card && { kind: MarkupKind.Markdown, value: renderCards([card], manual, session) };
}

function linksOf({ unit }: UnitCard, manual: LoadedManual, session: Session): CardLinks {
  return {
    open: linkTo(manual, unit.heading.start, session),
    cite: unitActionLink(manual, unit, 'cite', session),
    chart: unitActionLink(manual, unit, 'chart', session),
  };
}
