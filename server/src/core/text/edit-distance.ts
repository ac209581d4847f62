/**
 * How many letters are wrong, missing, added or swapped with their neighbour (optimal string alignment) between two
 * words; any number above `limit` when there are more.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (limit < Math.abs(left.length - right.length)) {
    return limit + 1;
  }
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const cost = left.charCodeAt(row - 1) === right.charCodeAt(column - 1) ? 0 : 1;
      let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      if (isSwap(left, right, row, column)) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (limit < least) {
      return limit + 1;
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? limit + 1;
}

function isSwap(left: string, right: string, row: number, column: number): boolean {
  return (
    1 < row &&
    1 < column &&
    left.charCodeAt(row - 1) === right.charCodeAt(column - 2) &&
    left.charCodeAt(row - 2) === right.charCodeAt(column - 1)
  );
}
