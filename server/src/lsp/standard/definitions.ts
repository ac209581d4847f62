import type { Connection, Location, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis.ts';
import { declarationAt } from '../../core/features/declaration.ts';
import { type Definition, definitionAt } from '../../core/features/definition.ts';
import { subordinatesAt } from '../../core/features/implementation.ts';
import { superiorsAt } from '../../core/features/type-definition.ts';
import type { Mention } from '../../core/model/mention.ts';
import { guard } from '../guard.ts';
import { toLocationLinks } from '../proto/to-proto.ts';
import { namedPlaces } from '../state/subject.ts';
import type { Workspace } from '../state/workspace.ts';

type FindPlaces = (analysis: Analysis, mentions: readonly Mention[], offset: number) => Definition | undefined;

/** Ways from a name into the manual: to its section, its superior, its entry in the contents, its subordinates. */
export function registerDefinitions(connection: Connection, workspace: () => Workspace): void {
  const leadTo = (name: string, find: FindPlaces, hasLinks: (workspace: Workspace) => boolean) =>
    guard<TextDocumentPositionParams, LocationLink[] | Location[] | null>(connection, name, null, async (params) => {
      const links = await linksTo(find, params, workspace());
      return links === undefined || hasLinks(workspace()) ? (links ?? null) : links.map(toLocation);
    });
  connection.onDefinition(leadTo('definition', definitionAt, ({ session }) => session.hasDefinitionLinks));
  connection.onTypeDefinition(
    leadTo('typeDefinition', superiorsAt, ({ session }) => session.support.hasTypeDefinitionLinks),
  );
  connection.onDeclaration(leadTo('declaration', declarationAt, ({ session }) => session.support.hasDeclarationLinks));
  connection.onImplementation(
    leadTo('implementation', subordinatesAt, ({ session }) => session.support.hasImplementationLinks),
  );
}

/** `undefined` for a document that is not open. */
async function linksTo(
  find: FindPlaces,
  params: TextDocumentPositionParams,
  workspace: Workspace,
): Promise<LocationLink[] | undefined> {
  if (workspace.documents.get(params.textDocument.uri) === undefined) {
    return undefined;
  }
  return (await namedPlaces(params, workspace)).flatMap(({ document, manual, mentions, offset }) => {
    const found = find(manual.analysis, mentions, offset);
    return found === undefined ? [] : toLocationLinks(found, document.rangeOf, manual);
  });
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
