import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do with our answers beyond the plain protocol. */
export interface ClientSupport {
  readonly hasTypeDefinitionLinks: boolean;
  readonly hasDeclarationLinks: boolean;
  readonly hasImplementationLinks: boolean;
  /** Asks for diagnostics; otherwise they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly hasRelatedInformation: boolean;
  /** The code of a diagnostic may lead to its explanation. */
  readonly hasCodeDescriptions: boolean;
  /** Edits of a code action may come when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly hasVersionedEdits: boolean;
  /** A proposal may have one range for inserting and one for replacing. */
  readonly hasInsertReplaceEdits: boolean;
  readonly hasChangeAnnotations: boolean;
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly codeLenses: boolean;
    readonly inlayHints: boolean;
    readonly semanticTokens: boolean;
  };
}

export function clientSupportOf({ textDocument, workspace }: ClientCapabilities): ClientSupport {
  const has = (feature: 'relatedInformation' | 'codeDescriptionSupport') =>
    textDocument?.diagnostic?.[feature] === true || textDocument?.publishDiagnostics?.[feature] === true;
  const edits = workspace?.workspaceEdit;
  return {
    hasTypeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    hasDeclarationLinks: textDocument?.declaration?.linkSupport === true,
    hasImplementationLinks: textDocument?.implementation?.linkSupport === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    hasRelatedInformation: has('relatedInformation'),
    hasCodeDescriptions: has('codeDescriptionSupport'),
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    hasInsertReplaceEdits: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    hasVersionedEdits: edits?.documentChanges === true,
    hasChangeAnnotations: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
  };
}
