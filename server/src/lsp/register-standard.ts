import type { CancellationToken, Connection, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { guard } from './guard.ts';
import { findIncomingCalls, findOutgoingCalls, prepareCallHierarchy } from './standard/call-hierarchy.ts';
import { offerActions, resolveAction } from './standard/code-action.ts';
import { resolveLens, showLenses } from './standard/code-lens.ts';
import { complete, resolveCompletion } from './standard/completion.ts';
import { goToDeclaration, goToDefinition, goToImplementation, goToTypeDefinition } from './standard/definition.ts';
import { NO_PROBLEMS, reportProblems } from './standard/diagnostic.ts';
import { highlightMentions } from './standard/document-highlight.ts';
import { linkPlaces } from './standard/document-link.ts';
import { outlineManual } from './standard/document-symbol.ts';
import { foldManual } from './standard/folding-range.ts';
import { hover } from './standard/hover.ts';
import { hintNumbers, resolveHint } from './standard/inlay-hint.ts';
import { findReferences } from './standard/references.ts';
import { prepareRename, rename } from './standard/rename.ts';
import { widenSelection } from './standard/selection-range.ts';
import { colourNames, NO_TOKENS } from './standard/semantic-tokens.ts';
import { provideText } from './standard/text-document-content.ts';
import { findSubtypes, findSupertypes, prepareTypeHierarchy } from './standard/type-hierarchy.ts';
import { reportWorkspace } from './standard/workspace-diagnostic.ts';
import { findSymbols } from './standard/workspace-symbol.ts';
import type { State } from './state/state.ts';

const NO_REPORT: WorkspaceDiagnosticReport = { items: [] };

type Answer<Params, Result> = (params: Params, state: State, token: CancellationToken) => Promise<Result>;

/** All requests of the protocol itself, in one table; a file for each in `standard/`. */
export function registerStandard(connection: Connection, state: () => State): void {
  const { languages, workspace } = connection;
  const on = <Params, Result>(name: string, nothing: NoInfer<Result>, answer: Answer<Params, Result>) =>
    guard<Params, Result>(connection, name, nothing, (params, token) => answer(params, state(), token));
  /** What cannot be completed stays as it was given out. */
  const onResolve =
    <Item>(name: string, answer: Answer<Item, Item>) =>
    (item: Item, token: CancellationToken) =>
      on(name, item, answer)(item, token);
  const tokens = colourNames();

  connection.onHover(on('hover', null, hover));
  connection.onDefinition(on('definition', null, goToDefinition));
  connection.onTypeDefinition(on('typeDefinition', null, goToTypeDefinition));
  connection.onDeclaration(on('declaration', null, goToDeclaration));
  connection.onImplementation(on('implementation', null, goToImplementation));
  connection.onReferences(on('references', null, findReferences));
  connection.onDocumentHighlight(on('documentHighlight', null, highlightMentions));
  connection.onPrepareRename(on('prepareRename', null, prepareRename));
  connection.onRenameRequest(on('rename', null, rename));
  connection.onCompletion(on('completion', null, complete));
  connection.onCompletionResolve(onResolve('completionResolve', resolveCompletion));
  connection.onCodeLens(on('codeLens', null, showLenses));
  connection.onCodeLensResolve(onResolve('codeLensResolve', resolveLens));
  connection.onCodeAction(on('codeAction', null, offerActions));
  connection.onCodeActionResolve(onResolve('codeActionResolve', resolveAction));
  connection.onDocumentLinks(on('documentLink', null, linkPlaces));
  connection.onDocumentSymbol(on('documentSymbol', null, outlineManual));
  connection.onFoldingRanges(on('foldingRange', null, foldManual));
  connection.onSelectionRanges(on('selectionRange', null, widenSelection));
  connection.onWorkspaceSymbol(on('workspaceSymbol', [], findSymbols));
  languages.inlayHint.on(on('inlayHint', null, hintNumbers));
  languages.inlayHint.resolve(onResolve('inlayHintResolve', resolveHint));
  languages.semanticTokens.on(on('semanticTokens', NO_TOKENS, tokens.whole));
  languages.semanticTokens.onDelta(on('semanticTokensDelta', NO_TOKENS, tokens.delta));
  languages.semanticTokens.onRange(on('semanticTokensRange', NO_TOKENS, tokens.range));
  languages.typeHierarchy.onPrepare(on('prepareTypeHierarchy', null, prepareTypeHierarchy));
  languages.typeHierarchy.onSupertypes(on('supertypes', null, findSupertypes));
  languages.typeHierarchy.onSubtypes(on('subtypes', null, findSubtypes));
  languages.callHierarchy.onPrepare(on('prepareCallHierarchy', null, prepareCallHierarchy));
  languages.callHierarchy.onIncomingCalls(on('incomingCalls', null, findIncomingCalls));
  languages.callHierarchy.onOutgoingCalls(on('outgoingCalls', null, findOutgoingCalls));
  languages.diagnostics.on(on('diagnostic', NO_PROBLEMS, reportProblems));
  languages.diagnostics.onWorkspace((params, token, _, partial) => {
    const tell = partial && ((items: WorkspaceDiagnosticReport['items']) => partial.report({ items }));
    const report: Answer<typeof params, WorkspaceDiagnosticReport> = (asked, now, wanted) =>
      reportWorkspace(asked, now, wanted, tell);
    return on('workspaceDiagnostic', NO_REPORT, report)(params, token);
  });
  workspace.textDocumentContent.on(on('textDocumentContent', { text: '' }, provideText));
}
