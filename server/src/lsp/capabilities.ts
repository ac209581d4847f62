import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { MANUAL_SCHEME } from '../protocol/addresses.ts';
import { FIX_ALL } from './proto/draft-actions.ts';
import { SEMANTIC_LEGEND } from './proto/semantic-tokens.ts';

/** All that the server answers. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  typeDefinitionProvider: true,
  declarationProvider: true,
  implementationProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  // A blank after a head word, the period of "Div." or of "8.", "@" for a citation: Markdown has no suggestions while
  // typing by default.
  completionProvider: { triggerCharacters: [' ', '.', '@'], resolveProvider: true },
  inlayHintProvider: { resolveProvider: true },
  semanticTokensProvider: { legend: SEMANTIC_LEGEND, full: { delta: true }, range: true },
  typeHierarchyProvider: true,
  callHierarchyProvider: true,
  codeLensProvider: { resolveProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
  diagnosticProvider: {
    identifier: 'manual-organizacion',
    interFileDependencies: false,
    workspaceDiagnostics: true,
  },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    textDocumentContent: { schemes: [MANUAL_SCHEME] },
  },
};
