import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { mentionsAlike } from '../../core/features/references.ts';
import type { Mention } from '../../core/model/mention.ts';
import { locationsIn } from '../proto/draft-locations.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import { namedPlaces } from '../state/named-places.ts';
import { toRange } from '../state/positions.ts';
import type { State } from '../state/state.ts';

/** Everywhere that a unit is named, over all drafts; its heading too where it is asked for. */
export async function findReferences(
  { textDocument, position, context }: ReferenceParams,
  { subjectOf, drafts }: Pick<State, 'subjectOf' | 'drafts'>,
  token: CancellationToken,
): Promise<Location[] | null> {
  const places = namedPlaces(await subjectOf(textDocument.uri), position);
  if (places.length === 0) {
    return null;
  }
  const all = await drafts.allDrafts(token);
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
