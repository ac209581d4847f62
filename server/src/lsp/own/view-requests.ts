import type { Connection, Location } from 'vscode-languageserver';
import { mentionsOfUnit } from '../../core/features/mentions-of-unit.ts';
import {
  DRAFT_UNITS_REQUEST,
  type DraftUnits,
  type DraftUnitsParams,
  FIND_UNITS_REQUEST,
  type FindUnitsParams,
  type FoundUnit,
  HISTORY_REQUEST,
  LEGAL_FRAMEWORK_REQUEST,
  type ManualFramework,
  type ManualHistory,
  UNIT_MENTIONS_REQUEST,
  type UnitMentionsParams,
} from '../../protocol/views.ts';
import { guard } from '../guard.ts';
import { locationsInDrafts } from '../standard/references.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { frameworkOf, historyOf } from './chapter-views.ts';
import { unitsOfDraft } from './draft-units.ts';
import { findUnits } from './find-units.ts';

/** The requests of `protocol/views.ts`. */
export function registerViewRequests(connection: Connection, workspace: () => Workspace): void {
  connection.onRequest(
    FIND_UNITS_REQUEST,
    guard<FindUnitsParams, readonly FoundUnit[]>(connection, 'findUnits', [], async ({ query }) =>
      findUnits((await workspace().manuals()).manuals, query),
    ),
  );
  connection.onRequest(
    UNIT_MENTIONS_REQUEST,
    guard<UnitMentionsParams, readonly Location[]>(connection, 'unitMentions', [], async ({ manual, unit }, token) => {
      const loaded = manualAt(await workspace().manuals(), manual);
      return loaded === undefined
        ? []
        : locationsInDrafts(workspace(), loaded, (mentions) => mentionsOfUnit(mentions, unit), token);
    }),
  );
  connection.onRequest(
    DRAFT_UNITS_REQUEST,
    guard<DraftUnitsParams, DraftUnits | null>(
      connection,
      'draftUnits',
      null,
      async (params) => (await unitsOfDraft(params, workspace())) ?? null,
    ),
  );
  connection.onRequest(
    LEGAL_FRAMEWORK_REQUEST,
    guard<unknown, readonly ManualFramework[]>(connection, 'legalFramework', [], async () => {
      const { session, manuals } = workspace();
      return (await manuals()).manuals.map((manual) => frameworkOf(manual, session.locale));
    }),
  );
  connection.onRequest(
    HISTORY_REQUEST,
    guard<unknown, readonly ManualHistory[]>(connection, 'history', [], async () => {
      const { session, manuals } = workspace();
      return (await manuals()).manuals.map((manual) => historyOf(manual, session.locale));
    }),
  );
}
