import type { Location, LocationLink, Position, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Analysis } from '../../core/analysis.ts';
import { placeInManual } from '../../core/features/cited-places.ts';
import { declarationAt } from '../../core/features/declaration.ts';
import { type Definition, definitionAt } from '../../core/features/definition.ts';
import { subordinatesAt } from '../../core/features/implementation.ts';
import { superiorsAt } from '../../core/features/type-definition.ts';
import type { Mention } from '../../core/model/mention.ts';
import { toLocationLinks } from '../proto/to-proto.ts';
import { citedAt } from '../state/cited-places.ts';
import { namedPlaces } from '../state/named-places.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/state.ts';
import type { Subject } from '../state/subject.ts';

type FindPlaces = (analysis: Analysis, mentions: readonly Mention[], offset: number) => Definition | undefined;

/** To the section of the unit; of a citation, to the duty or item. */
export const goToDefinition = leadTo(definitionAt, ({ hasDefinitionLinks }) => hasDefinitionLinks, linksOfCited);

/** To its superior. */
export const goToTypeDefinition = leadTo(superiorsAt, ({ support }) => support.hasTypeDefinitionLinks);

/** To its entry in the contents. */
export const goToDeclaration = leadTo(declarationAt, ({ support }) => support.hasDeclarationLinks);

/** To its subordinates. */
export const goToImplementation = leadTo(subordinatesAt, ({ support }) => support.hasImplementationLinks);

/** A way from a name into the manual: as links where the client takes them, otherwise as plain places. */
function leadTo(
  find: FindPlaces,
  hasLinks: (session: Session) => boolean,
  findFirst: (subject: Subject, position: Position) => readonly LocationLink[] = () => [],
) {
  return async (
    { textDocument, position }: TextDocumentPositionParams,
    { subjectOf, session }: Pick<State, 'subjectOf' | 'session'>,
  ): Promise<LocationLink[] | Location[] | null> => {
    const subject = await subjectOf(textDocument.uri);
    if (subject === undefined) {
      return null;
    }
    const cited = findFirst(subject, position);
    const named = namedPlaces(subject, position).flatMap(({ manual, mentions, offset }) => {
      const found = find(manual.analysis, mentions, offset);
      return found === undefined ? [] : toLocationLinks(found, subject.rangeOf, manual);
    });
    const links = 0 < cited.length ? [...cited] : named;
    return hasLinks(session) ? links : links.map(toLocation);
  };
}

function linksOfCited(subject: Subject, position: Position): readonly LocationLink[] {
  return citedAt(subject, position).flatMap(({ manual, cited }) => {
    const target = placeInManual(manual.analysis, cited);
    return target === undefined
      ? []
      : toLocationLinks({ origin: cited.span, targets: [target] }, subject.rangeOf, manual);
  });
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
