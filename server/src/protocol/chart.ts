import { requestToServer } from './token.ts';

/** One sheet of the organogram, drawn for a page of the client's; `null` where there is none. */
export const CHART_REQUEST = requestToServer<ChartParams, Chart | null>('manualOrganizacion/chart');

export interface ChartParams {
  /** Absent for the first manual. */
  readonly manual?: string;
  /** A sheet (`7.2`) or a unit (`8.2.1`); absent for the poster of all units. */
  readonly root?: string;
}

export interface Chart {
  readonly manual: string;
  readonly root: string;
  readonly title: string;
  /** SVG without colours, to be put into a page: items of a tree with `data-unit`, classes `unit` and `rank-0` to `rank-4`. */
  readonly svg: string;
  /** All sheets of this manual, the poster first, whose `root` is empty. */
  readonly sheets: readonly { readonly root: string; readonly title: string }[];
}

/** The same sheet as a file for other programs; `null` where there is none. */
export const CHART_FILE_REQUEST = requestToServer<ChartFileParams, string | null>('manualOrganizacion/chartFile');

export interface ChartFileParams extends ChartParams {
  /** `html` is a page that prints itself. */
  readonly format: 'svg' | 'mermaid' | 'plantuml' | 'csv' | 'html';
}
