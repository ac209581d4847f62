import type { Expression, Meaning, Meanings } from '../index/thesaurus.ts';
import { LENGTHENED_WEIGHT, type Reading } from './read-word.ts';

export interface FoundMeaning {
  readonly meaning: Meaning;
  /** Positions of the readings that ask it. */
  readonly asked: readonly number[];
  readonly weight: number;
  /** Asked in the words of the table themselves. */
  readonly isLiteral: boolean;
}

/** What the words of a query ask in the words of the thesaurus; `counts` tells which are more than framing. */
export function findMeanings(
  readings: readonly Reading[],
  meanings: Meanings,
  counts: (reading: Reading) => boolean,
): readonly FoundMeaning[] {
  const found = new Map<Meaning, FoundMeaning>();
  for (const [position, reading] of readings.entries()) {
    for (const form of reading.asked) {
      for (const meaning of LENGTHENED_WEIGHT < form.weight ? meanings.startingWith(form.stem) : []) {
        const asked = found.has(meaning) ? undefined : placesOf(meaning.asks, readings, position);
        if (asked?.some((place) => readings.slice(place, place + 1).some(counts))) {
          const isLiteral = asked.every((place, index) => isItself(readings[place], meaning.asks[index]));
          found.set(meaning, { meaning, asked, weight: form.weight, isLiteral });
        }
      }
    }
  }
  // "dar de baja muebles" is about furniture, although "dar de baja" alone would be about employers.
  const all = [...found.values()];
  const places = new Set(all.map(({ asked }) => asked));
  return all.filter(({ asked, meaning }) => {
    if (meaning.kind === 'name' || meaning.kind === 'thing') {
      return true;
    }
    for (const other of places) {
      if (asked.length < other.length && asked.every((place) => other.includes(place))) {
        return false;
      }
    }
    return true;
  });
}

function isItself(reading: Reading | undefined, stem: string | undefined): boolean {
  return reading?.forms.some((form) => form.stem === stem) ?? false;
}

/** Where the words of a question stand, near `first` and in any order; `undefined` when one is missing. */
function placesOf(asks: Expression, readings: readonly Reading[], first: number): readonly number[] | undefined {
  const places = [first];
  const reach = asks.length + 2;
  for (let index = 1; index < asks.length; index++) {
    const stem = asks[index];
    const place = readings.findIndex(
      ({ asked }, at) =>
        Math.abs(at - first) <= reach && !places.includes(at) && asked.some((form) => form.stem === stem),
    );
    if (place < 0) {
      return undefined;
    }
    places.push(place);
  }
  return places;
}
