import { type Connection, type Hover, MarkupKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import { hoverAt, type Hover as MentionHover } from '../../core/features/hover.ts';
import { manualReferenceAt } from '../../core/features/manual-reference.ts';
import type { ManualReference } from '../../core/model/reference.ts';
import type { UnitCard } from '../../core/model/unit-card.ts';
import { renderFormerCard } from '../../core/render/former-card.ts';
import { referenceReason, renderLegalSource } from '../../core/render/manual-reference.ts';
import { renderShortUnitCard, renderUnitCard } from '../../core/render/unit-card.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import { guard } from '../guard.ts';
import { linkTo } from '../proto/link.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Session } from '../state/session.ts';
import { namedPlaces } from '../state/subject.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';

/** What a name means, in drafts and in manuals. */
export function registerHover(connection: Connection, workspace: () => Workspace): void {
  connection.onHover(guard(connection, 'hover', null, (params) => hover(params, workspace())));
}

async function hover(params: TextDocumentPositionParams, workspace: Workspace): Promise<Hover | null> {
  const { hasHover } = await workspace.settings();
  const document = workspace.documents.get(params.textDocument.uri);
  if (!hasHover || document === undefined) {
    return null;
  }
  const own = manualAt(await workspace.manuals(), document.uri);
  const reference = own && manualReferenceAt(own.analysis, document.offsetAt(params.position));
  if (own !== undefined && reference !== undefined) {
    return markdownHover(renderReference(reference, own, workspace.session), toRange(own.lines, reference.span));
  }
  for (const { manual, mentions, offset } of await namedPlaces(params, workspace)) {
    const found = hoverAt(manual.analysis, mentions, offset);
    if (found !== undefined) {
      return markdownHover(renderHover(found, manual, workspace.session), document.rangeOf(found.span));
    }
  }
  return null;
}

function markdownHover(value: string, range: NonNullable<Hover['range']>): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}

const SEPARATOR = '\n\n---\n\n';

function renderHover({ former, cards }: MentionHover, manual: LoadedManual, session: Session): string {
  if (former === undefined) {
    return renderCards(cards, manual, session);
  }
  const { offset } = former.name;
  const place = { link: linkTo(manual, offset, session), line: lineAtOffset(manual.lines, offset) + 1 };
  const today = cards.map(({ unit }) => unit);
  const event = renderFormerCard(former, today, place, session.locale);
  const short = cards.map((card) => renderShortUnitCard(card, headingLink(card, manual, session), session.locale));
  return [event, ...short.slice(0, 1)].join(SEPARATOR);
}

/** In the manual itself also bare words and laws, each with the reason why it means what it means. */
function renderReference(reference: ManualReference, manual: LoadedManual, session: Session): string {
  const shown =
    reference.kind === 'unit'
      ? renderCards(reference.cards.slice(0, 2), manual, session)
      : reference.sources
          .map((source) => renderLegalSource(source, linkTo(manual, source.nameSpan.start, session), session.locale))
          .join(SEPARATOR);
  const reason = `*${referenceReason(reference, session.locale)}*`;
  return shown === '' ? reason : `${shown}\n\n${reason}`;
}

/** Also the documentation of a proposal or a hint. */
export function renderCards(cards: readonly UnitCard[], manual: LoadedManual, session: Session): string {
  const render = 1 < cards.length ? renderShortUnitCard : renderUnitCard;
  return cards.map((card) => render(card, headingLink(card, manual, session), session.locale)).join(SEPARATOR);
}

function headingLink({ unit }: UnitCard, manual: LoadedManual, session: Session): string {
  return linkTo(manual, unit.heading.start, session);
}
