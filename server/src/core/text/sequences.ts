/** How many items two lists begin with alike, and how many of those behind they end with alike. */
export function sharedEnds(
  left: readonly unknown[],
  right: readonly unknown[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) {
    tail++;
  }
  return { head, tail };
}

/**
 * A longest common subsequence, as pairs of indices: what two lists of words have in common and in order. What they
 * begin and end with alike is paired first, which is nearly all of most lists that are compared.
 */
export function commonSubsequence(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [left: number, right: number])[] {
  const { head, tail } = sharedEnds(left, right);
  const pairs: (readonly [number, number])[] = [];
  for (let index = 0; index < head; index++) {
    pairs.push([index, index]);
  }
  const between = pairsBetween(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  pairs.push(...between.map(([row, column]) => [row + head, column + head] as const));
  for (let index = tail; 0 < index; index--) {
    pairs.push([left.length - index, right.length - index]);
  }
  return pairs;
}

function pairsBetween(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; 0 <= row; row--) {
    for (let column = right.length - 1; 0 <= column; column--) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) {
      pairs.push([row++, column++]);
    } else if (lengthAt(row + 1, column) < lengthAt(row, column + 1)) {
      column++;
    } else {
      row++;
    }
  }
  return pairs;
}
