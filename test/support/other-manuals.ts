import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/manuals/', import.meta.url);

/** Manuals of other families, written for the tests in the formats that those print. */
export const otherManuals = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

export function otherManual(name: string): string {
  const manual = otherManuals.find((other) => other.name === name);
  if (manual === undefined) {
    throw new Error(`no manual ${name} in test/fixtures/manuals`);
  }
  return manual.text;
}
