import {
  type CancellationToken,
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { mentionsAlike } from '../../core/features/references.ts';
import type { Mention } from '../../core/model/mention.ts';
import { guard } from '../guard.ts';
import { toRange } from '../proto/to-proto.ts';
import type { LoadedManual } from '../state/manuals.ts';
import { mentionsIn, namedPlaces } from '../state/subject.ts';
import type { Workspace } from '../state/workspace.ts';

/** Everywhere that a unit is named: over all drafts, and highlighted in the one being read. */
export function registerReferences(connection: Connection, workspace: () => Workspace): void {
  connection.onReferences(
    guard(connection, 'references', null, (params, token) => references(params, workspace(), token)),
  );
  connection.onDocumentHighlight(
    guard(connection, 'documentHighlight', null, (params) => highlights(params, workspace())),
  );
}

async function references(
  params: ReferenceParams,
  workspace: Workspace,
  token: CancellationToken,
): Promise<Location[] | null> {
  const places = await namedPlaces(params, workspace);
  const found = await Promise.all(
    places.map(async ({ manual, mention }) => [
      ...(params.context.includeDeclaration ? headingsOf(manual, mention) : []),
      ...(await locationsInDrafts(workspace, manual, (mentions) => mentionsAlike(mentions, mention), token)),
    ]),
  );
  return places.length === 0 ? null : found.flat();
}

/** Places in all drafts of the workspace. */
export async function locationsInDrafts(
  workspace: Workspace,
  manual: LoadedManual,
  select: (mentions: readonly Mention[]) => readonly Mention[],
  token: CancellationToken,
): Promise<readonly Location[]> {
  const drafts = await workspace.drafts.allDrafts(token);
  return drafts.flatMap((draft) =>
    draft.uri === manual.uri
      ? []
      : select(draft.mentionsOf(manual)).map(({ span }) => ({ uri: draft.uri, range: draft.document.rangeOf(span) })),
  );
}

function headingsOf({ uri, analysis, lines }: LoadedManual, { units }: Mention): readonly Location[] {
  return units
    .flatMap((number) => analysis.units.byNumber(number) ?? [])
    .map(({ nameSpan }) => ({ uri, range: toRange(lines, nameSpan) }));
}

async function highlights(
  params: TextDocumentPositionParams,
  workspace: Workspace,
): Promise<DocumentHighlight[] | null> {
  const places = await namedPlaces(params, workspace);
  const found = places.flatMap(({ document, manual, mention }) =>
    mentionsAlike(mentionsIn(document, manual, workspace), mention).map(({ span }) => ({
      range: document.rangeOf(span),
      kind: DocumentHighlightKind.Text,
    })),
  );
  return places.length === 0 ? null : found;
}
