/**
 * Search by halves: the first index of `[from, to)` where `holds`, which is false up to some index and true from there
 * on; `to` where it never is.
 */
export function findFirst(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** The first index of `[from, to)` whose number, of rising ones, is not below `value`; `to` where all are. */
export function firstNotBelow(values: ArrayLike<number>, value: number, from = 0, to = values.length): number {
  // Spelled out for the sake of search, which asks for each document of long lists.
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/** The last index of so many rising whole numbers that is not above `value`; the first where all are. */
export function lastNotAbove(values: ArrayLike<number>, value: number, count = values.length): number {
  return Math.max(0, firstNotBelow(values, value + 1, 0, count) - 1);
}
