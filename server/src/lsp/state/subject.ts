import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { mentionAt } from '../../core/mentions/draft/mention-at.ts';
import type { Mention } from '../../core/model/mention.ts';
import type { Span } from '../../core/text/span.ts';
import type { LineDocument } from './documents.ts';
import type { LoadedManual } from './manuals.ts';
import type { Workspace } from './workspace.ts';

/** A place of a document where a unit of a manual is named. */
export interface NamedPlace {
  readonly document: LineDocument;
  readonly manual: LoadedManual;
  readonly mention: Mention;
  /** Those around the place; see {@link mentionsIn} for all. */
  readonly mentions: readonly Mention[];
  readonly offset: number;
}

/** The place a request asks about, once for each manual that has a unit of that name. */
export async function namedPlaces(
  { textDocument, position }: TextDocumentPositionParams,
  workspace: Workspace,
): Promise<readonly NamedPlace[]> {
  const document = workspace.documents.get(textDocument.uri);
  if (document === undefined) {
    return [];
  }
  const offset = document.offsetAt(position);
  const { manuals } = await workspace.manuals();
  return manualsFor(document, manuals).flatMap((manual) => {
    const mentions = mentionsTouching(document, manual, { start: offset, end: offset }, workspace);
    const mention = mentionAt(mentions, offset);
    return mention === undefined ? [] : [{ document, manual, mention, mentions, offset }];
  });
}

/** All mentions of a document, those of running headers left out in a manual. */
export function mentionsIn(document: LineDocument, manual: LoadedManual, workspace: Workspace): readonly Mention[] {
  return isManual(document, manual) ? manual.analysis.ownMentions : workspace.mentions.in(document, manual.analysis);
}

/** Those around a span; of a manual, all. */
export function mentionsTouching(
  document: LineDocument,
  manual: LoadedManual,
  span: Span,
  workspace: Workspace,
): readonly Mention[] {
  return isManual(document, manual)
    ? manual.analysis.ownMentions
    : workspace.mentions.touching(document, manual.analysis, span);
}

/** Inside a manual only its own units are meant; a draft may name those of any. */
export function manualsFor(document: LineDocument, manuals: readonly LoadedManual[]): readonly LoadedManual[] {
  const own = manuals.filter((manual) => isManual(document, manual));
  return 0 < own.length ? own : manuals;
}

function isManual({ uri }: LineDocument, manual: LoadedManual): boolean {
  return manual.uri === uri;
}
