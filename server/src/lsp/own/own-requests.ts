import type { Connection } from 'vscode-languageserver';
import { manualLabel } from '../../core/features/manual-label.ts';
import {
  CHAIN_OF_COMMAND_REQUEST,
  CHART_FILE_REQUEST,
  CHART_REQUEST,
  type ChainOfCommandParams,
  type Chart,
  type ChartFileParams,
  type ChartParams,
  CITABLE_REQUEST,
  CITE_REQUEST,
  type Citable,
  type CitableParams,
  type CiteParams,
  type CiteResult,
  type CommandChain,
  DRAFT_REPORT_REQUEST,
  type DraftReportParams,
  DUTIES_REQUEST,
  DUTY_CHAIN_REQUEST,
  type DutiesParams,
  type DutyChain,
  type DutyOutline,
  MANUAL_LABELS_REQUEST,
  type ManualTitle,
  OUTLINE_REQUEST,
  type Outline,
  SEARCH_REQUEST,
  type SearchAnswer,
  type SearchParams,
} from '../../protocol/requests.ts';
import { guard } from '../guard.ts';
import { citablesAt, cite } from '../proto/citations.ts';
import { rulePageAt } from '../proto/rule-pages.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { chainBetween } from './chain-of-command.ts';
import { chartFile, drawChart } from './chart.ts';
import { draftReport } from './draft-report.ts';
import { chainFor } from './duty-chain.ts';
import { dutyOutlines, manualOutline } from './outline.ts';
import { searchManuals } from './search.ts';

const NO_OUTLINE: Outline = { manuals: [], problems: [] };
const NO_ANSWER: SearchAnswer = { results: [], corrected: [], unknown: [], facets: [], completions: [] };
const MAX_RESULTS = 200;

/** The requests of `protocol/requests.ts` and the text of virtual manuals. */
export function registerOwnRequests(connection: Connection, workspace: () => Workspace): void {
  connection.onRequest(
    OUTLINE_REQUEST,
    guard<unknown, Outline>(connection, 'outline', NO_OUTLINE, async () => {
      const { manuals, problems } = await workspace().manuals();
      return { manuals: manuals.map(manualOutline), problems };
    }),
  );
  connection.onRequest(
    DUTIES_REQUEST,
    guard<DutiesParams, readonly DutyOutline[]>(connection, 'duties', [], async ({ manual, unit }) => {
      const loaded = manualAt(await workspace().manuals(), manual);
      return loaded === undefined ? [] : dutyOutlines(loaded, unit);
    }),
  );
  connection.onRequest<SearchAnswer, void>(
    SEARCH_REQUEST,
    guard<SearchParams, SearchAnswer>(connection, 'search', NO_ANSWER, async ({ query, limit }) => {
      const { session, manuals } = workspace();
      return searchManuals((await manuals()).manuals, query, Math.min(limit, MAX_RESULTS), session.locale);
    }),
  );
  connection.onRequest(
    DUTY_CHAIN_REQUEST,
    guard<Citable, DutyChain | null>(connection, 'dutyChain', null, async (citable) => {
      const loaded = manualAt(await workspace().manuals(), citable.manual);
      return (loaded && chainFor(loaded, citable, workspace().session.locale)) ?? null;
    }),
  );
  connection.onRequest(
    CHART_REQUEST,
    guard<ChartParams, Chart | null>(connection, 'chart', null, async (params) => {
      const { session, manuals } = workspace();
      return drawChart(await manuals(), params, session.locale) ?? null;
    }),
  );
  connection.onRequest(
    CHART_FILE_REQUEST,
    guard<ChartFileParams, string | null>(connection, 'chartFile', null, async (params) => {
      const { session, manuals } = workspace();
      return chartFile(await manuals(), params, session.locale) ?? null;
    }),
  );
  connection.onRequest(
    CITABLE_REQUEST,
    guard<CitableParams, readonly Citable[]>(connection, 'citableAt', [], async (params) => {
      return citablesAt(params, (await workspace().manuals()).manuals, workspace());
    }),
  );
  connection.onRequest(
    CITE_REQUEST,
    guard<CiteParams, CiteResult | null>(connection, 'cite', null, async (params) => {
      const loaded = manualAt(await workspace().manuals(), params.manual);
      return (loaded && cite(params, loaded, workspace().session.locale)) ?? null;
    }),
  );
  connection.onRequest(
    MANUAL_LABELS_REQUEST,
    guard<unknown, readonly ManualTitle[]>(connection, 'manualLabels', [], async () => {
      const { manuals } = await workspace().manuals();
      return manuals.map(({ uri, analysis }) => {
        const { title, short } = manualLabel(analysis);
        return { uri, title, short: short ?? title };
      });
    }),
  );
  connection.onRequest(
    DRAFT_REPORT_REQUEST,
    guard<DraftReportParams, string | null>(connection, 'draftReport', null, async (params) => {
      return (await draftReport(params, workspace())) ?? null;
    }),
  );
  connection.onRequest(
    CHAIN_OF_COMMAND_REQUEST,
    guard<ChainOfCommandParams, CommandChain | null>(connection, 'chainOfCommand', null, async (params) => {
      const loaded = manualAt(await workspace().manuals(), params.manual);
      return (loaded && chainBetween(params, loaded, workspace().session.locale)) ?? null;
    }),
  );
  connection.workspace.textDocumentContent.on(
    guard(connection, 'textDocumentContent', { text: '' }, async ({ uri }) => {
      const page = rulePageAt(uri, workspace().session);
      return { text: page ?? manualAt(await workspace().manuals(), uri)?.analysis.text ?? '' };
    }),
  );
}
