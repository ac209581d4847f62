/** January first. */
export const SPANISH_MONTHS: readonly string[] =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

export function isMonth(folded: string): boolean {
  return SPANISH_MONTHS.includes(folded);
}
