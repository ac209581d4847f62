/** What the samples show, in the order of their tabs; one of each kind of draft. */
export const SAMPLES: readonly [string, ...string[]] = [
  '01-oficio-convenio-de-pago.md',
  '02-nota-informativa-afiliacion.md',
  '03-dictamen-clasificacion-de-empresas.md',
  '04-procedimiento-conciliacion.md',
];

/** Words of the first sample: where a citation is missing, a unit whose card is shown, a name to be mended. */
export const SPOTS = {
  citation: 'falta citar el numeral',
  card: 'Coordinación de Afiliación',
  fix: 'Div. de Cobro Coactvo',
} as const;

export type Spot = keyof typeof SPOTS;

/** The walkthrough names a spot; anything else may come from keyboard shortcuts. */
export function isSpot(value: unknown): value is Spot {
  return typeof value === 'string' && Object.keys(SPOTS).includes(value);
}
