/**
 * Marks (1) of the units that are meant and of all below them, as the tree shows it: all of chapter 8 is below 8.1. `superiors`
 * has the superior of each unit, −1 for none.
 */
export function subtreeOf(superiors: Int32Array, meant: Iterable<number>): Uint8Array {
  const marks = Uint8Array.from(meant);
  // A superior stands before those below it, but in manuals that print their structure otherwise.
  for (let before = -1, now = countMarks(marks); before !== now; before = now, now = countMarks(marks)) {
    for (const [unit, superior] of superiors.entries()) {
      if (marks[superior] === 1) {
        marks[unit] = 1;
      }
    }
  }
  return marks;
}

function countMarks(marks: Uint8Array): number {
  return marks.reduce((sum, each) => sum + each, 0);
}
