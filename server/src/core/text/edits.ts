/** Whether one text becomes the other by at most `max` insertions, deletions or changes of one letter. */
export function isWithinEdits(one: string, other: string, max: number): boolean {
  if (max < Math.abs(one.length - other.length)) {
    return false;
  }
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (one[index - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    if (next.every((edits) => max < edits)) {
      return false;
    }
    row = next;
  }
  return (row[other.length] ?? max + 1) <= max;
}
