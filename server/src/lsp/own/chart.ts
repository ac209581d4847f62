import { type ChartSheet, chartSheets, findSheet, layoutSheet } from '../../core/features/org-chart.ts';
import type { ChartBox } from '../../core/model/chart-drawing.ts';
import { renderChart } from '../../core/render/org-chart.ts';
import { renderChartTree } from '../../core/render/org-chart-svg.ts';
import { type Locale, stringsFor } from '../../core/render/strings.ts';
import type { Chart, ChartFileParams, ChartParams } from '../../protocol/chart.ts';
import type { LoadedManual, ManualSet } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

type Needs = Pick<State, 'manuals' | 'session'>;

/** A sheet, to be shown in a page. */
export async function showChart(params: ChartParams, { manuals, session }: Needs): Promise<Chart | undefined> {
  return drawChart(await manuals(), params, session.locale);
}

/** The same as a file. */
export async function writeChart(params: ChartFileParams, { manuals, session }: Needs): Promise<string | undefined> {
  const notes = [stringsFor(session.locale).chartNote()];
  return withSheet(await manuals(), params, ({ analysis }, sheet) =>
    renderChart(layoutSheet(analysis, sheet, notes), params.format),
  );
}

/** `undefined` for a manual or a unit that is not there. */
export function drawChart(manuals: ManualSet, params: ChartParams, locale: Locale): Chart | undefined {
  const strings = stringsFor(locale);
  const labelOf = ({ unit }: ChartBox) => strings.unitWithDuties(`${unit.number} ${unit.name}`, unit.duties.length);
  return withSheet(manuals, params, ({ uri, analysis }, sheet) => {
    const svg = renderChartTree(layoutSheet(analysis, sheet, [strings.chartNote()]), labelOf);
    const titleOf = ({ id, title }: ChartSheet) => (id === '' ? strings.allUnits(analysis.units.all.length) : title);
    const sheets = chartSheets(analysis).map((each) => ({ root: each.id, title: titleOf(each) }));
    return { manual: uri, root: sheet.id, title: titleOf(sheet), svg, sheets };
  });
}

function withSheet<Result>(
  { manuals }: ManualSet,
  { manual, root = '' }: ChartParams,
  use: (loaded: LoadedManual, sheet: ChartSheet) => Result,
): Result | undefined {
  const loaded = manual === undefined ? manuals[0] : manuals.find(({ uri }) => uri === manual);
  const sheet = loaded && findSheet(loaded.analysis, root);
  return loaded && sheet && use(loaded, sheet);
}
