import type { CancellationToken, Connection } from 'vscode-languageserver';
import { HISTORY_REQUEST, LEGAL_FRAMEWORK_REQUEST } from '../protocol/chapters.ts';
import { CHART_FILE_REQUEST, CHART_REQUEST } from '../protocol/chart.ts';
import { CITABLE_REQUEST, CITE_REQUEST } from '../protocol/citations.ts';
import { DRAFT_REPORT_REQUEST, DRAFT_UNITS_REQUEST, UNIT_MENTIONS_REQUEST } from '../protocol/drafts.ts';
import { DUTIES_REQUEST } from '../protocol/duties.ts';
import { DUTY_CHAIN_REQUEST } from '../protocol/duty-chain.ts';
import { ERRATA_REQUEST, MANUAL_LABELS_REQUEST, OUTLINE_REQUEST } from '../protocol/manuals.ts';
import { SEARCH_REQUEST } from '../protocol/search.ts';
import type { ServerRequest } from '../protocol/token.ts';
import { UNIT_PAGE_FILE_REQUEST, UNIT_PAGE_REQUEST } from '../protocol/unit-pages.ts';
import { CHAIN_OF_COMMAND_REQUEST, FIND_UNITS_REQUEST } from '../protocol/units.ts';
import { WHOSE_MATTER_REQUEST } from '../protocol/whose-matter.ts';
import { guard } from './guard.ts';
import { findChainOfCommand } from './own/chain-of-command.ts';
import { showChart, writeChart } from './own/chart.ts';
import { findCitables } from './own/citable-at.ts';
import { cite } from './own/cite.ts';
import { writeReport } from './own/draft-report.ts';
import { listDraftUnits } from './own/draft-units.ts';
import { listDuties } from './own/duties.ts';
import { findDutyChain } from './own/duty-chain.ts';
import { writeErrata } from './own/errata.ts';
import { findUnits } from './own/find-units.ts';
import { listHistories } from './own/history.ts';
import { listFrameworks } from './own/legal-framework.ts';
import { labelManuals } from './own/manual-labels.ts';
import { outlineManuals } from './own/outline.ts';
import { search } from './own/search.ts';
import { findUnitMentions } from './own/unit-mentions.ts';
import { showUnitPage, writeUnitPage } from './own/unit-page.ts';
import { findWhoseMatter } from './own/whose-matter.ts';
import type { State } from './state/state.ts';

/** All requests of `protocol/`, with what is answered where there is no answer. */
const ANSWERS: readonly Registration[] = [
  on(OUTLINE_REQUEST, { manuals: [], problems: [] }, outlineManuals),
  on(DUTIES_REQUEST, [], listDuties),
  on(SEARCH_REQUEST, { results: [], corrected: [], widened: [], unknown: [], facets: [], completions: [] }, search),
  on(DUTY_CHAIN_REQUEST, null, findDutyChain),
  on(WHOSE_MATTER_REQUEST, null, findWhoseMatter),
  on(CHART_REQUEST, null, showChart),
  on(CHART_FILE_REQUEST, null, writeChart),
  on(CITABLE_REQUEST, [], findCitables),
  on(CITE_REQUEST, null, cite),
  on(MANUAL_LABELS_REQUEST, [], labelManuals),
  on(ERRATA_REQUEST, null, writeErrata),
  on(DRAFT_REPORT_REQUEST, null, writeReport),
  on(CHAIN_OF_COMMAND_REQUEST, null, findChainOfCommand),
  on(FIND_UNITS_REQUEST, [], findUnits),
  on(UNIT_PAGE_REQUEST, null, showUnitPage),
  on(UNIT_PAGE_FILE_REQUEST, null, writeUnitPage),
  on(UNIT_MENTIONS_REQUEST, [], findUnitMentions),
  on(DRAFT_UNITS_REQUEST, null, listDraftUnits),
  on(LEGAL_FRAMEWORK_REQUEST, [], listFrameworks),
  on(HISTORY_REQUEST, [], listHistories),
];

export function registerOwn(connection: Connection, state: () => State): void {
  for (const register of ANSWERS) {
    register(connection, state);
  }
}

type Registration = (connection: Connection, state: () => State) => void;

function on<Params, Answer>(
  { method }: ServerRequest<Params, Answer>,
  nothing: Answer,
  answer: (params: Params, state: State, token: CancellationToken) => Promise<Answer | undefined>,
): Registration {
  return (connection, state) => {
    connection.onRequest<unknown, void>(
      method,
      guard<Params, Answer>(
        connection,
        method,
        nothing,
        async (params, token) => (await answer(params, state(), token)) ?? nothing,
      ),
    );
  };
}
