import { LETTER_CLASSES, letterClass } from '../reading/letter-class.ts';
import type { UnitName } from './names.ts';

/** The names in force as one automaton over letters: the next state is one look into a table. */
export interface NameTable {
  /** `next[state * 32 + class]`; 0 for none. */
  readonly next: Int32Array;
  /** By state, the name that ends there. */
  readonly names: readonly (UnitName | undefined)[];
}

const GAP = LETTER_CLASSES - 1;

export function buildNameTable(names: readonly UnitName[]): NameTable {
  const official = names.filter(({ kind }) => kind === 'official');
  const longest = official.reduce((sum, { spelling }) => sum + spelling.length + 1, 1);
  const next = new Int32Array(longest * LETTER_CLASSES);
  const ends: (UnitName | undefined)[] = [undefined];
  let states = 1;
  for (const name of official) {
    let state = 0;
    for (const letter of classesOf(name.spelling)) {
      const edge = state * LETTER_CLASSES + letter;
      if (next[edge] === 0) {
        next[edge] = states++;
        ends.push(undefined);
      }
      state = next[edge] ?? 0;
    }
    ends[state] = name;
  }
  return { next: next.slice(0, states * LETTER_CLASSES), names: ends };
}

/** Letters, with one class for whatever parts two words. */
function classesOf(spelling: string): readonly number[] {
  const classes: number[] = [];
  for (let offset = 0; offset < spelling.length; offset++) {
    const letter = letterClass(spelling.charCodeAt(offset));
    if (letter !== 0) {
      classes.push(letter);
    } else if (classes.at(-1) !== GAP) {
      classes.push(GAP);
    }
  }
  return classes.at(-1) === GAP ? classes.slice(0, -1) : classes;
}
