import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { placeInManual } from '../../core/features/cited-places.ts';
import { mentionsAlike } from '../../core/features/references.ts';
import type { Mention } from '../../core/model/mention.ts';
import { locationsIn } from '../proto/draft-locations.ts';
import { type CitedAt, citedAt, citedIn } from '../state/cited-places.ts';
import type { Draft } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { namedPlaces } from '../state/named-places.ts';
import { toRange } from '../state/positions.ts';
import type { State } from '../state/state.ts';

/** Everywhere that a unit is named, or a duty cited, over all drafts; its place in the manual too where it is asked for. */
export async function findReferences(
  { textDocument, position, context }: ReferenceParams,
  { subjectOf, drafts }: Pick<State, 'subjectOf' | 'drafts'>,
  token: CancellationToken,
): Promise<Location[] | null> {
  const subject = await subjectOf(textDocument.uri);
  const cited = citedAt(subject, position).filter(({ cited: { id } }) => id !== undefined);
  const places = namedPlaces(subject, position);
  if (cited.length === 0 && places.length === 0) {
    return null;
  }
  const all = await drafts.allDrafts(token);
  if (0 < cited.length) {
    return cited.flatMap((each) => [
      ...(context.includeDeclaration ? placesOf(each) : []),
      ...citationsAlike(all, each),
    ]);
  }
  return places.flatMap(({ manual, mention }) => [
    ...(context.includeDeclaration ? headingsOf(manual, mention) : []),
    ...locationsIn(all, manual, (mentions) => mentionsAlike(mentions, mention)),
  ]);
}

function headingsOf({ uri, analysis }: LoadedManual, { units }: Mention): readonly Location[] {
  return units
    .flatMap((number) => analysis.units.byNumber(number) ?? [])
    .map(({ nameSpan }) => ({ uri, range: toRange(analysis.lines, nameSpan) }));
}

function placesOf({ manual: { uri, analysis }, cited }: CitedAt): readonly Location[] {
  const place = placeInManual(analysis, cited);
  return place === undefined ? [] : [{ uri, range: toRange(analysis.lines, place.heading) }];
}

function citationsAlike(all: readonly Draft[], { manual, cited: { id } }: CitedAt): readonly Location[] {
  return all
    .filter(({ uri }) => uri !== manual.uri)
    .flatMap((draft) =>
      citedIn(draft, manual)
        .filter((place) => place.id === id)
        .map(({ span }) => ({ uri: draft.uri, range: draft.document.rangeOf(span) })),
    );
}
