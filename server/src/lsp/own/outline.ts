import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ManualOutline, Outline } from '../../protocol/manuals.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The units of all manuals in use, and why configured ones are not. */
export async function outlineManuals(_: unknown, { manuals }: Pick<State, 'manuals'>): Promise<Outline> {
  const set = await manuals();
  return { manuals: set.manuals.map(outlineOf), problems: set.problems };
}

function outlineOf({ uri, analysis }: LoadedManual): ManualOutline {
  return {
    uri,
    title: analysis.manual.title?.text ?? '',
    units: analysis.units.all.map(({ number, printedNumber, name, level, parent, page, heading, duties }) => ({
      number,
      ...(printedNumber === '' ? { isUnnumbered: true } : {}),
      name,
      level,
      ...(parent === undefined ? {} : { parent }),
      ...(page === undefined ? {} : { page }),
      line: lineAtOffset(analysis.lines, heading.start),
      dutyCount: duties.length,
    })),
  };
}
