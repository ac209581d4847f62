import { letterClass } from '../reading/letter-class.ts';
import type { HeadSense } from './head-words.ts';

/** Which words may open a name, by their first three and their last four letters. */
export interface AnchorTable {
  readonly openings: Uint8Array;
  /** By their first letter or two: all that a hyphen may leave of them. */
  readonly beginnings: Uint8Array;
  readonly endings: Uint8Array;
}

export function buildAnchorTable(senses: readonly HeadSense[]): AnchorTable {
  const openings = new Uint8Array(1 << 15);
  const beginnings = new Uint8Array(1 << 10);
  const endings = new Uint8Array(1 << 20);
  for (const word of new Set(senses.flatMap(({ phrase }) => phrase[0] ?? []))) {
    openings[packed(word.slice(0, 3))] = 1;
    // A typesetter may have printed two letters of it as one.
    openings[packed(printedAsOne(word).slice(0, 3))] = 1;
    beginnings[packed(word.slice(0, 1))] = 1;
    beginnings[packed(word.slice(0, 2))] = 1;
    if (5 < word.length) {
      endings[packed(word.slice(-4))] = 1;
    }
  }
  return { openings, beginnings, endings };
}

function printedAsOne(word: string): string {
  return word.replace(/ff|fi|fl/, (pair) => LIGATURES.get(pair) ?? pair);
}

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ff', '\ufb00'],
  ['fi', '\ufb01'],
  ['fl', '\ufb02'],
]);

function packed(letters: string): number {
  let code = 0;
  for (let index = 0; index < letters.length; index++) {
    code = (code << 5) | letterClass(letters.charCodeAt(index));
  }
  return code;
}
