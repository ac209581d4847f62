/** As many as the Latin, Greek and punctuation blocks need. */
const SIZE = 0x2100;
const UNKNOWN = 0xffff;

/**
 * A function of UTF-16 units that remembers its values, which lie below 0xffff. Filled as units are met: tables worked
 * out ahead are on the way to the first hover.
 */
export function tableOf(compute: (code: number) => number): (code: number) => number {
  const values = new Uint16Array(SIZE).fill(UNKNOWN);
  return (code) => {
    if (SIZE <= code) {
      return compute(code);
    }
    const known = values[code] ?? UNKNOWN;
    if (known !== UNKNOWN) {
      return known;
    }
    const value = compute(code);
    values[code] = value;
    return value;
  };
}
