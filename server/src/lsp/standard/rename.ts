import {
  type CancellationToken,
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
import type { LoadedManual } from '../state/manual-set.ts';
import { namedPlaces } from '../state/named-places.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/state.ts';
import type { Subject } from '../state/subject.ts';

/** Whether what stands at a place can be renamed; the official name is offered. */
export async function prepareRename(
  { textDocument, position }: TextDocumentPositionParams,
  { subjectOf, session }: Pick<State, 'subjectOf' | 'session'>,
): Promise<PrepareRenameResult | ResponseError<never> | null> {
  const renamed = await renamedAt(await subjectOf(textDocument.uri), position);
  if (renamed === undefined) {
    return null;
  }
  const { target, subject } = renamed;
  return target.kind === 'unit'
    ? { range: subject.rangeOf(target.span), placeholder: target.official }
    : refusal(target, session);
}

/** Another name for a unit in all drafts, each place to be confirmed. */
export async function rename(
  { textDocument, position, newName: written }: RenameParams,
  { subjectOf, drafts, session }: Pick<State, 'subjectOf' | 'drafts' | 'session'>,
  token: CancellationToken,
): Promise<WorkspaceEdit | ResponseError<never> | null> {
  const renamed = await renamedAt(await subjectOf(textDocument.uri), position);
  if (renamed === undefined) {
    return null;
  }
  const { target, manual } = renamed;
  if (target.kind !== 'unit') {
    return refusal(target, session);
  }
  const newName = written.normalize('NFC').trim();
  if (newName === '' || /[\n\r]/.test(newName)) {
    return new ResponseError<never>(LSPErrorCodes.RequestFailed, draftStringsFor(session.locale).renameEmpty());
  }
  const all = await drafts.allDrafts(token);
  const changes = all.flatMap(({ uri, version, document, mentionsOf, findingsOf }) => {
    const findings = target.mention.former === undefined ? [] : findingsOf(manual);
    const edits = renameEdits(document.getText(), { mentions: mentionsOf(manual), findings }, target, newName);
    return edits.length === 0
      ? []
      : [{ uri, version, edits: edits.map(({ span, newText }) => ({ range: document.rangeOf(span), newText })) }];
  });
  return workspaceEdit(changes, session);
}

interface Renamed {
  readonly subject: Subject;
  readonly manual: LoadedManual;
  readonly target: RenameTarget;
}

/** In the person's own drafts alone: the text of a manual is official, and an older version is past. */
async function renamedAt(
  subject: Subject | undefined,
  position: RenameParams['position'],
): Promise<Renamed | undefined> {
  const isOwn = subject?.kind === 'draft' && (await subject.isChecked());
  const [place] = isOwn ? namedPlaces(subject, position) : [];
  const target = place && renameTargetAt(place.manual.analysis, place.mentions, place.offset);
  return place && target && { subject: place.subject, manual: place.manual, target };
}

interface DocumentChange {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly ProtocolEdit[];
}

const ANNOTATION = 'manual-name';

function workspaceEdit(changes: readonly DocumentChange[], { support, locale }: Session): WorkspaceEdit {
  const { hasVersionedEdits, hasChangeAnnotations } = support;
  if (!hasVersionedEdits) {
    return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, [...edits]])) };
  }
  const annotationId = hasChangeAnnotations ? { annotationId: ANNOTATION } : {};
  const documentChanges = changes.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits: edits.map((edit) => ({ ...edit, ...annotationId })),
  }));
  const count = changes.reduce((sum, { edits }) => sum + edits.length, 0);
  const strings = draftStringsFor(locale);
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

function refusal({ kind }: Exclude<RenameTarget, { kind: 'unit' }>, { locale }: Session): ResponseError<never> {
  const strings = draftStringsFor(locale);
  const messages = {
    ambiguous: strings.renameAmbiguous,
    number: strings.renameNumber,
    'without-successor': strings.renameWithoutSuccessor,
  };
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, messages[kind]());
}
