import type { CancellationToken, Location } from 'vscode-languageserver';
import { mentionsOfUnit } from '../../core/features/mentions-of-unit.ts';
import type { UnitMentionsParams } from '../../protocol/drafts.ts';
import { locationsIn } from '../proto/draft-locations.ts';
import { manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** Where drafts of the workspace name a unit. */
export async function findUnitMentions(
  { manual: uri, unit }: UnitMentionsParams,
  { manuals, drafts }: Pick<State, 'manuals' | 'drafts'>,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const manual = manualAt(await manuals(), uri);
  return manual === undefined
    ? []
    : locationsIn(await drafts.allDrafts(token), manual, (mentions) => mentionsOfUnit(mentions, unit));
}
