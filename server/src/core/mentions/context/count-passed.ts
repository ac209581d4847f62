import type { Found } from '../match/found.ts';

/** Goes along names, which are in order, with offsets that only grow: how many end at each offset or before it. */
export function countPassed(names: readonly Found[]): (offset: number) => number {
  let passed = 0;
  return (offset) => {
    while ((names[passed]?.end ?? Number.POSITIVE_INFINITY) <= offset) {
      passed++;
    }
    return passed;
  };
}
