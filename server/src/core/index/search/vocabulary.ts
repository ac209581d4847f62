import Fuse from 'fuse.js';

/** The words of the manual, to complete a prefix and to correct a typing error. */
export interface Vocabulary {
  /** Terms of the manual that a query term stands for, each with a weight of at most 1. */
  expand(term: string, asPrefix: boolean): readonly { readonly term: string; readonly weight: number }[];
}

const MIN_PREFIX = 2;
const MIN_CORRECTED = 4;
const MAX_CORRECTIONS = 3;

export function buildVocabulary(terms: Iterable<string>): Vocabulary {
  const sorted = [...terms].sort();
  const known = new Set(sorted);
  // Built at the first typing error: most queries have none.
  let fuse: Fuse<string> | undefined;
  return {
    expand(term, asPrefix) {
      const exact = known.has(term) ? [{ term, weight: 1 }] : [];
      const prefixed = asPrefix && MIN_PREFIX <= term.length ? withPrefix(sorted, term) : [];
      const found = [...exact, ...prefixed.map((longer) => ({ term: longer, weight: term.length / longer.length }))];
      if (0 < found.length || term.length < MIN_CORRECTED) {
        return found;
      }
      fuse ??= new Fuse(sorted, { includeScore: true, threshold: 0.34, distance: 20, minMatchCharLength: 2 });
      const near = fuse.search(term, { limit: 12 }).filter(({ item }) => Math.abs(item.length - term.length) <= 2);
      return near.slice(0, MAX_CORRECTIONS).map(({ item, score = 0 }) => ({ term: item, weight: 0.8 * (1 - score) }));
    },
  };
}

function withPrefix(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < prefix) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found: string[] = [];
  for (let term = sorted[low]; term?.startsWith(prefix); term = sorted[++low]) {
    found.push(term);
  }
  return found;
}
