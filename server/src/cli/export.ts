import { exportManual } from '../core/features/export-manual.ts';
import { exportDutiesCsv, exportUnitsCsv } from '../core/render/export-csv.ts';
import { exportJson } from '../core/render/export-json.ts';
import type { Command } from './command.ts';

/** `export`: the whole manual as data, after data/export.schema.json, or as tables for a spreadsheet. */
export const exportCommand: Command = {
  formats: ['json', 'units-csv', 'duties-csv'],
  run({ analysis }, { format, locale }, world) {
    const exported = exportManual(analysis);
    switch (format) {
      case 'units-csv':
        world.write(exportUnitsCsv(exported, locale));
        break;
      case 'duties-csv':
        world.write(exportDutiesCsv(exported, locale));
        break;
      default:
        world.write(`${JSON.stringify(exportJson(exported, locale), null, 2)}\n`);
    }
    return 0;
  },
};
