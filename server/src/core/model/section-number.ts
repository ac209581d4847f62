/**
 * Numeral: the dotted number of a section, `"8.2.1.1"`, in canonical form: no trailing dot, no leading zeros.
 * Only {@link parseSectionNumber} makes one, so whoever holds one may trust it.
 */
export type SectionNumber = string & { readonly brand: 'SectionNumber' };

/** Reads a number as printed; a trailing dot is accepted (`"8.2.2.1."`, l. 1058). `undefined` if it is none. */
export function parseSectionNumber(printed: string): SectionNumber | undefined {
  const canonical = printed.endsWith('.') ? printed.slice(0, -1) : printed;
  return isCanonical(canonical) ? canonical : undefined;
}

/** How many segments: 4 for `8.2.1.1`. */
export function numberDepth(number: SectionNumber): number {
  return number.split('.').length;
}

/** The branch that a number, as printed, lies in: `8.3` for `8.3.1.2`; what stands directly below the root. */
export function branchOfNumber(number: string): string {
  return number.split('.').slice(0, 2).join('.');
}

function isCanonical(text: string): text is SectionNumber {
  return /^[1-9]\d{0,3}(?:\.[1-9]\d{0,3}){0,9}$/.test(text);
}
