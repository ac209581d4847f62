/** Two sets with at least the asked share in common, by their places in the list. */
export interface SimilarPair {
  readonly left: number;
  readonly right: number;
}

/**
 * All pairs of sets whose Jaccard similarity (common members as a share of all members of both) is at least
 * `threshold`. Each set is ascending, rare members first: then two such sets share a member among the first few of
 * each (prefix filter, Chaudhuri et al. 2006; Bayardo et al. 2007), and only those are compared. Exact and
 * deterministic, where MinHash would miss some by chance.
 */
export function findSimilarPairs(sets: readonly Uint32Array[], threshold: number): readonly SimilarPair[] {
  const holdersOf: number[][] = [];
  const pairs: SimilarPair[] = [];
  const lastSeenBy = new Int32Array(sets.length).fill(-1);
  const bySize = sets.map((set, index) => ({ set, index })).toSorted((one, other) => one.set.length - other.set.length);
  for (const { set, index: right } of bySize) {
    const prefix = set.subarray(0, set.length - Math.ceil(threshold * set.length) + 1);
    for (const member of prefix) {
      const holders = holdersOf[member] ?? [];
      for (const left of holders) {
        const other = sets[left];
        if (lastSeenBy[left] !== right && other !== undefined && threshold * set.length <= other.length) {
          lastSeenBy[left] = right;
          if (areSimilar(other, set, threshold)) {
            pairs.push({ left, right });
          }
        }
      }
      holders.push(right);
      holdersOf[member] = holders;
    }
  }
  return pairs;
}

/** Whether two ascending sets have at least the asked share in common. */
export function areSimilar(one: Uint32Array, other: Uint32Array, threshold: number): boolean {
  const needed = Math.ceil((threshold / (1 + threshold)) * (one.length + other.length) - 1e-9);
  let common = 0;
  let left = 0;
  let right = 0;
  // What is left of the shorter one must be able to make up what is missing.
  while (needed - common <= Math.min(one.length - left, other.length - right) && common < needed) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) {
      common++;
      left++;
      right++;
    } else if (difference < 0) {
      left++;
    } else {
      right++;
    }
  }
  return needed <= common;
}
