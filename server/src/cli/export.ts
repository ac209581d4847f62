import type { Analysis } from '../core/analysis.ts';
import { exportManual } from '../core/features/export-manual.ts';
import { manualLabel } from '../core/features/manual-label.ts';
import { misprintsOf } from '../core/features/misprints.ts';
import { type ErrataOfManual, errataCsv, errataMarkdown } from '../core/render/errata-report.ts';
import { exportDutiesCsv, exportUnitsCsv } from '../core/render/export-csv.ts';
import { exportJson } from '../core/render/export-json.ts';
import type { Command } from './command.ts';

/** `export`: the whole manual as data, after data/export.schema.json, or as tables for a spreadsheet. */
export const exportCommand: Command = {
  formats: ['json', 'units-csv', 'duties-csv', 'errata-csv', 'errata-markdown'],
  run({ analysis }, { format, locale }, world) {
    const exported = exportManual(analysis);
    switch (format) {
      case 'units-csv':
        world.write(exportUnitsCsv(exported, locale));
        break;
      case 'duties-csv':
        world.write(exportDutiesCsv(exported, locale));
        break;
      case 'errata-csv':
        world.write(errataCsv(errataOf(analysis), locale));
        break;
      case 'errata-markdown':
        world.write(errataMarkdown(errataOf(analysis), locale));
        break;
      default:
        world.write(`${JSON.stringify(exportJson(exported, locale), null, 2)}\n`);
    }
    return 0;
  },
};

function errataOf(analysis: Analysis): ErrataOfManual {
  const { text, lines } = analysis;
  return { label: manualLabel(analysis), text, lines, misprints: misprintsOf(analysis) };
}
