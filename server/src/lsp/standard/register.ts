import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../state/workspace.ts';
import { registerCodeActions } from './code-actions.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerCompletion } from './completion.ts';
import { registerDefinitions } from './definitions.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerDocumentLinks } from './document-links.ts';
import { registerHierarchies } from './hierarchies.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { registerReferences } from './references.ts';
import { registerRename } from './rename.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import { registerWorkspaceSymbols } from './workspace-symbols.ts';

const GROUPS: readonly ((connection: Connection, workspace: () => Workspace) => void)[] = [
  registerHover,
  registerDefinitions,
  registerReferences,
  registerRename,
  registerCompletion,
  registerInlayHints,
  registerSemanticTokens,
  registerHierarchies,
  registerDocumentLinks,
  registerCodeLens,
  registerDiagnostics,
  registerCodeActions,
  registerWorkspaceSymbols,
];

/** Everything on a mention, in drafts and in manuals; a file for each group. */
export function registerMentionFeatures(connection: Connection, workspace: () => Workspace): void {
  for (const register of GROUPS) {
    register(connection, workspace);
  }
}
