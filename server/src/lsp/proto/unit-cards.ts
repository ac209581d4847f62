import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { unitCard } from '../../core/features/unit-card.ts';
import type { UnitCard } from '../../core/model/unit-card.ts';
import { renderShortUnitCard, renderUnitCard } from '../../core/render/unit-card.ts';
import { type LoadedManual, type ManualSet, manualAt } from '../state/manual-set.ts';
import type { Session } from '../state/session.ts';
import type { ItemData } from './item-data.ts';
import { linkTo } from './link.ts';

export const CARD_SEPARATOR = '\n\n---\n\n';

/** Cards as Markdown: whole where there is one, otherwise short. */
export function renderCards(cards: readonly UnitCard[], manual: LoadedManual, session: Session): string {
  const render = 1 < cards.length ? renderShortUnitCard : renderUnitCard;
  return cards.map((card) => render(card, headingLink(card, manual, session), session.locale)).join(CARD_SEPARATOR);
}

export function renderShortCard(card: UnitCard, manual: LoadedManual, session: Session): string {
  return renderShortUnitCard(card, headingLink(card, manual, session), session.locale);
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

function headingLink({ unit }: UnitCard, manual: LoadedManual, session: Session): string {
  return linkTo(manual, unit.heading.start, session);
}
