import type { ChartDrawing } from '../model/chart-drawing.ts';

/** The units of a chart as CSV (RFC 4180): number, name, level and number of the superior, in the manual's words. */
export function renderChartCsv({ boxes }: ChartDrawing): string {
  const rows = boxes.map(({ unit }) => [unit.number, unit.name, unit.level, unit.parent ?? '']);
  return [['numeral', 'nombre', 'nivel', 'superior'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet runs what begins like a formula; an apostrophe before it makes it text. */
function cell(text: string): string {
  const harmless = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
