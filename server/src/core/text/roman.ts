const VALUES: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** The value of a roman numeral below 400 in its one right spelling; `undefined` for anything else, `IIII` too. */
export function romanValue(text: string): number | undefined {
  let value = 0;
  let offset = 0;
  for (const [letters, worth] of VALUES) {
    while (text.startsWith(letters, offset) && value < 400) {
      value += worth;
      offset += letters.length;
    }
  }
  return 0 < value && offset === text.length && toRoman(value) === text ? value : undefined;
}

function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [letters, worth] of VALUES) {
    for (; worth <= rest; rest -= worth) {
      roman += letters;
    }
  }
  return roman;
}
