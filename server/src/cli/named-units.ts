import type { CliManual } from './command.ts';

/** "8.2.1 Coordinación de Afiliación | …"; a dash for none: a former name of what is no more. */
export function namedUnits(units: readonly string[], { analysis }: CliManual): string {
  const names = units.map((number) => `${number} ${analysis.units.byNumber(number)?.name ?? ''}`.trim());
  return names.join(' | ') || '—';
}
