import type { ChartDrawing } from '../model/chart-drawing.ts';
import { renderChartCsv } from './org-chart-csv.ts';
import { renderChartMermaid } from './org-chart-mermaid.ts';
import { renderChartPlantUml } from './org-chart-plantuml.ts';
import { renderChartSvg } from './org-chart-svg.ts';
import { escapeXml } from './xml.ts';

const RENDERERS = {
  svg: renderChartSvg,
  mermaid: renderChartMermaid,
  plantuml: renderChartPlantUml,
  csv: renderChartCsv,
  html: renderChartPage,
};

/** Formats that a chart can be had in; `html` is a page to be printed. */
export type ChartFormat = keyof typeof RENDERERS;

export function renderChart(chart: ChartDrawing, format: ChartFormat): string {
  return RENDERERS[format](chart);
}

export function isChartFormat(format: string): format is ChartFormat {
  return Object.hasOwn(RENDERERS, format);
}

/** One landscape sheet of whatever paper the printer has. */
function renderChartPage(chart: ChartDrawing): string {
  const style =
    '@page{size:landscape;margin:1cm}body{margin:0}svg{display:block;width:100%;height:auto;max-height:100vh}';
  const head = `<meta charset="utf-8"><title>${escapeXml(chart.title)}</title><style>${style}</style>`;
  return `<!doctype html>\n<html lang="es"><head>${head}</head>\n<body onload="print()">\n${renderChartSvg(chart)}</body></html>\n`;
}
