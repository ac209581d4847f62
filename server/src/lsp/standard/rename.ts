import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  type PrepareRenameResult,
  type TextEdit as ProtocolEdit,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type RenameTarget, renameEdits, renameTargetAt } from '../../core/features/rename.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { guard } from '../guard.ts';
import { namedPlaces } from '../state/subject.ts';
import type { Workspace } from '../state/workspace.ts';

/** Another name for a unit in all drafts, each place to be confirmed; the official one is offered. */
export function registerRename(connection: Connection, workspace: () => Workspace): void {
  connection.onPrepareRename(guard(connection, 'prepareRename', null, (params) => prepareRename(params, workspace())));
  connection.onRenameRequest(guard(connection, 'rename', null, (params, token) => rename(params, workspace(), token)));
}

async function prepareRename(
  params: TextDocumentPositionParams,
  workspace: Workspace,
): Promise<PrepareRenameResult | ResponseError<never> | null> {
  const [place] = await namedPlaces(params, workspace);
  const target = place && renameTargetAt(place.manual.analysis, place.mentions, place.offset);
  if (place === undefined || target === undefined || place.document.uri === place.manual.uri) {
    return null;
  }
  return target.kind === 'unit'
    ? { range: place.document.rangeOf(target.span), placeholder: target.official }
    : refusal(target, workspace);
}

async function rename(
  params: RenameParams,
  workspace: Workspace,
  token: CancellationToken,
): Promise<WorkspaceEdit | ResponseError<never> | null> {
  const strings = draftStringsFor(workspace.session.locale);
  const newName = params.newName.normalize('NFC').trim();
  const [place] = await namedPlaces(params, workspace);
  const target = place && renameTargetAt(place.manual.analysis, place.mentions, place.offset);
  if (place === undefined || target === undefined || place.document.uri === place.manual.uri) {
    return null;
  }
  if (target.kind !== 'unit') {
    return refusal(target, workspace);
  }
  if (newName === '' || /[\n\r]/.test(newName)) {
    return new ResponseError<never>(LSPErrorCodes.RequestFailed, strings.renameEmpty());
  }
  const drafts = await workspace.drafts.allDrafts(token);
  const changes = drafts.flatMap(({ uri, isOpen, document, mentionsOf }) => {
    const edits = renameEdits(document.getText(), mentionsOf(place.manual), target, newName);
    const version = isOpen ? document.version : null;
    return edits.length === 0
      ? []
      : [{ uri, version, edits: edits.map(({ span, newText }) => ({ range: document.rangeOf(span), newText })) }];
  });
  return workspaceEdit(changes, workspace);
}

interface DocumentChange {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly ProtocolEdit[];
}

const ANNOTATION = 'manual-name';

function workspaceEdit(changes: readonly DocumentChange[], { session }: Workspace): WorkspaceEdit {
  const { hasVersionedEdits, hasChangeAnnotations } = session.support;
  if (!hasVersionedEdits) {
    return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, [...edits]])) };
  }
  const annotationId = hasChangeAnnotations ? { annotationId: ANNOTATION } : {};
  const documentChanges = changes.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits: edits.map((edit) => ({ ...edit, ...annotationId })),
  }));
  const count = changes.reduce((sum, { edits }) => sum + edits.length, 0);
  const strings = draftStringsFor(session.locale);
  return hasChangeAnnotations
    ? {
        documentChanges,
        changeAnnotations: {
          [ANNOTATION]: {
            label: strings.renameLabel(),
            description: strings.renameDescription(count),
            needsConfirmation: true,
          },
        },
      }
    : { documentChanges };
}

function refusal({ kind }: Exclude<RenameTarget, { kind: 'unit' }>, { session }: Workspace): ResponseError<never> {
  const strings = draftStringsFor(session.locale);
  const messages = {
    ambiguous: strings.renameAmbiguous,
    number: strings.renameNumber,
    'without-successor': strings.renameWithoutSuccessor,
  };
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, messages[kind]());
}
