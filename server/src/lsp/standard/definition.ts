import type { Location, LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis.ts';
import { declarationAt } from '../../core/features/declaration.ts';
import { type Definition, definitionAt } from '../../core/features/definition.ts';
import { subordinatesAt } from '../../core/features/implementation.ts';
import { superiorsAt } from '../../core/features/type-definition.ts';
import type { Mention } from '../../core/model/mention.ts';
import { toLocationLinks } from '../proto/to-proto.ts';
import { namedPlaces } from '../state/named-places.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/state.ts';

type FindPlaces = (analysis: Analysis, mentions: readonly Mention[], offset: number) => Definition | undefined;

/** To the section of the unit. */
export const goToDefinition = leadTo(definitionAt, ({ hasDefinitionLinks }) => hasDefinitionLinks);

/** To its superior. */
export const goToTypeDefinition = leadTo(superiorsAt, ({ support }) => support.hasTypeDefinitionLinks);

/** To its entry in the contents. */
export const goToDeclaration = leadTo(declarationAt, ({ support }) => support.hasDeclarationLinks);

/** To its subordinates. */
export const goToImplementation = leadTo(subordinatesAt, ({ support }) => support.hasImplementationLinks);

/** A way from a name into the manual: as links where the client takes them, otherwise as plain places. */
function leadTo(find: FindPlaces, hasLinks: (session: Session) => boolean) {
  return async (
    { textDocument, position }: TextDocumentPositionParams,
    { subjectOf, session }: Pick<State, 'subjectOf' | 'session'>,
  ): Promise<LocationLink[] | Location[] | null> => {
    const subject = await subjectOf(textDocument.uri);
    if (subject === undefined) {
      return null;
    }
    const links = namedPlaces(subject, position).flatMap(({ manual, mentions, offset }) => {
      const found = find(manual.analysis, mentions, offset);
      return found === undefined ? [] : toLocationLinks(found, subject.rangeOf, manual);
    });
    return hasLinks(session) ? links : links.map(toLocation);
  };
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
