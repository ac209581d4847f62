import type { Analysis } from '../analysis.ts';
import { properTitle } from '../citation/title.ts';

/** What names a manual to a person: on its own, and where there is little room. */
export interface ManualLabel {
  /** Title in proper case; empty when the manual prints none. */
  readonly title: string;
  /** ISO date of the ratification, if the cover prints a whole one. */
  readonly ratifiedOn: string | undefined;
  /** Acronym of the unit at the top and year of the ratification, "DIR 2021"; `undefined` where there is no acronym. */
  readonly short: string | undefined;
}

export function manualLabel({ text, manual, units, acronyms, chapters }: Analysis): ManualLabel {
  const title = properTitle(manual, text) ?? '';
  const date = chapters.ratification.ratifiedOn?.value;
  const top = units.all.find(({ parent }) => parent === undefined)?.number;
  const acronym = acronyms.find(({ unit }) => unit !== undefined && unit === top)?.acronym;
  const year = date?.slice(0, 4);
  return {
    title,
    ratifiedOn: date?.length === 'yyyy-mm-dd'.length ? date : undefined,
    short: acronym === undefined ? undefined : [acronym, ...(year === undefined ? [] : [year])].join(' '),
  };
}
