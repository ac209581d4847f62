import type { Chart } from '../../../../../server/src/protocol/chart.ts';
import type { ManualOutline, UnitOutline } from '../../../../../server/src/protocol/manuals.ts';
import type { Place } from '../../shell/open-place.ts';
import { property } from '../../shell/property.ts';

/** What a file of a chart is called and which request makes it; a PNG is drawn from the SVG. */
export const CHART_FILES = [
  { label: 'SVG', extension: 'svg', format: 'svg' },
  { label: 'PNG', extension: 'png', format: 'svg' },
  { label: 'Mermaid', extension: 'mmd', format: 'mermaid' },
  { label: 'PlantUML', extension: 'puml', format: 'plantuml' },
  { label: 'CSV', extension: 'csv', format: 'csv' },
] as const;

export type ChartFile = (typeof CHART_FILES)[number];

/** A manual, and the unit of it to be shown in the chart. */
export interface ChartTarget {
  readonly manual: string;
  readonly unit?: string;
}

/** A sheet of a manual, by the root that the server knows it by. */
export interface ShownSheet {
  readonly manual: string;
  readonly root: string;
}

/** What the page left with the editor before its window was loaded again; anything may stand there. */
export function sheetOfState(state: unknown): ShownSheet {
  const [manual, root] = [property(state, 'manual'), property(state, 'root')];
  return { manual: typeof manual === 'string' ? manual : '', root: typeof root === 'string' ? root : '' };
}

/** The unit that a node of the units' tree stands for; `undefined` for whatever else a command is called with. */
export function targetOf(node: unknown): ChartTarget | undefined {
  const [manual, unit] = ['manual', 'unit'].map((key) => property(node, key));
  return chartTarget(manual, unit) ?? chartTarget(property(manual, 'uri'), property(unit, 'number'));
}

function chartTarget(manual: unknown, unit: unknown): ChartTarget | undefined {
  return typeof manual === 'string' && typeof unit === 'string' ? { manual, unit } : undefined;
}

export function placeOfUnit(manuals: readonly ManualOutline[], { manual, unit }: ChartTarget): Place | undefined {
  const units: readonly UnitOutline[] = manuals.find(({ uri }) => uri === manual)?.units ?? [];
  const found = units.find(({ number }) => number === unit);
  return found && { uri: manual, line: found.line };
}

/** `organograma-7.2.svg`, without an ending. */
export function fileNameOf({ root }: Chart): string {
  return root === '' ? 'organograma' : `organograma-${root}`;
}
