import { type Connection, type Hover, MarkupKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { definitionAt } from '../core/features/definition.ts';
import { hoverAt } from '../core/features/hover.ts';
import { manualReferenceAt } from '../core/features/manual-reference.ts';
import type { ManualReference } from '../core/model/reference.ts';
import type { UnitCard } from '../core/model/unit-card.ts';
import { referenceReason, renderLegalSource } from '../core/render/manual-reference.ts';
import { renderShortUnitCard, renderUnitCard } from '../core/render/unit-card.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import type { Span } from '../core/text/span.ts';
import { guard } from './guard.ts';
import type { LoadedManual } from './manual-store.ts';
import type { Session } from './session.ts';
import { toLocationLinks } from './to-proto.ts';
import type { Workspace } from './workspace.ts';

/** Hover and definition, in drafts and in manuals. */
export function registerLanguageFeatures(connection: Connection, workspace: () => Workspace): void {
  connection.onHover(guard(connection, 'hover', null, (params) => hover(params, workspace())));
  connection.onDefinition(guard(connection, 'definition', null, (params) => definition(params, workspace())));
}

async function hover(params: TextDocumentPositionParams, workspace: Workspace): Promise<Hover | null> {
  const document = workspace.documents.get(params.textDocument.uri);
  if (document === undefined) {
    return null;
  }
  const offset = document.offsetAt(params.position);
  for (const manual of manualsFor(document, (await workspace.manuals()).manuals)) {
    const mentions = workspace.mentions.in(document, manual.analysis);
    const found = hoverAt(manual.analysis, mentions, offset);
    const reference = manual.uri === document.uri ? manualReferenceAt(manual.analysis, offset) : undefined;
    if (reference !== undefined) {
      const value = renderReference(reference, manual, workspace.session);
      return { contents: { kind: MarkupKind.Markdown, value }, range: rangeIn(document, reference.span) };
    }
    if (found !== undefined) {
      const value = renderCards(found.cards, manual, workspace.session);
      return { contents: { kind: MarkupKind.Markdown, value }, range: rangeIn(document, found.span) };
    }
  }
  return null;
}

async function definition(params: TextDocumentPositionParams, workspace: Workspace) {
  const document = workspace.documents.get(params.textDocument.uri);
  if (document === undefined) {
    return null;
  }
  const offset = document.offsetAt(params.position);
  const { manuals } = await workspace.manuals();
  const links = manualsFor(document, manuals).flatMap((manual) => {
    const mentions = workspace.mentions.in(document, manual.analysis);
    const found = definitionAt(manual.analysis, mentions, offset);
    return found === undefined ? [] : toLocationLinks(found, (span) => rangeIn(document, span), manual);
  });
  return workspace.session.hasDefinitionLinks
    ? links
    : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

/** Inside a manual only its own units are meant; a draft may name those of any. */
function manualsFor(document: TextDocument, manuals: readonly LoadedManual[]): readonly LoadedManual[] {
  const own = manuals.filter(({ uri }) => uri === document.uri);
  return 0 < own.length ? own : manuals;
}

function renderCards(cards: readonly UnitCard[], manual: LoadedManual, session: Session): string {
  const render = 1 < cards.length ? renderShortUnitCard : renderUnitCard;
  return cards
    .map((card) => render(card, linkTo(manual, card.unit.heading.start, session), session.locale))
    .join('\n\n---\n\n');
}

/** In the manual itself also bare words and laws, each with the reason why it means what it means. */
function renderReference(reference: ManualReference, manual: LoadedManual, session: Session): string {
  const shown =
    reference.kind === 'unit'
      ? renderCards(reference.cards.slice(0, 2), manual, session)
      : reference.sources
          .map((source) => renderLegalSource(source, linkTo(manual, source.nameSpan.start, session), session.locale))
          .join('\n\n---\n\n');
  const reason = `*${referenceReason(reference, session.locale)}*`;
  return shown === '' ? reason : `${shown}\n\n${reason}`;
}

function linkTo({ uri, lines }: LoadedManual, offset: number, { openCommand }: Session): string {
  const line = lineAtOffset(lines, offset);
  return openCommand === undefined
    ? `${uri}#L${line + 1}`
    : `command:${openCommand}?${encodeURIComponent(JSON.stringify([uri, line]))}`;
}

function rangeIn(document: TextDocument, { start, end }: Span) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
