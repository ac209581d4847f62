/** The value of an ordinal word up to the twentieth, folded: "tercera", "primer", "decimoquinto". */
export function ordinalValue(folded: string): number | undefined {
  return VALUES.get(/[oa]$/.test(folded) ? folded.slice(0, -1) : folded);
}

const TENTH = 10;
const UNITS = 'primer segund tercer cuart quint sext septim octav noven'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((stem, index) => [stem, index + 1] as const),
  ['decim', TENTH],
  ['undecim', TENTH + 1],
  ['duodecim', TENTH + 2],
  ...UNITS.map((stem, index) => [`decimo${stem}`, TENTH + index + 1] as const),
  ...UNITS.map((stem, index) => [`decima${stem}`, TENTH + index + 1] as const),
  ['vigesim', TENTH + TENTH],
]);
