import { findSheet, layoutSheet } from '../core/features/org-chart.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import { isChartFormat, renderChart } from '../core/render/org-chart.ts';
import { stringsFor } from '../core/render/strings.ts';
import type { Command } from './command.ts';
import { UsageError } from './world.ts';

/** `chart [--root N]`: the organogram of all units, of a sheet (7.2), or of a unit and all below it (8.2.1). */
export const chartCommand: Command = {
  formats: ['svg', 'mermaid', 'plantuml', 'csv'],
  run({ analysis }, { operands, root = '', format, locale }, world) {
    const strings = cliStringsFor(locale);
    if (0 < operands.length) {
      throw new UsageError(strings.chartOperand(operands.join(' ')));
    }
    const sheet = findSheet(analysis, root);
    if (sheet === undefined) {
      world.complain(strings.unitUnknown(root));
      return 1;
    }
    const chart = layoutSheet(analysis, sheet, [stringsFor(locale).chartNote()]);
    world.write(isChartFormat(format) ? renderChart(chart, format) : '');
    return 0;
  },
};
