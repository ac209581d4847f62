/** Two words with one letter moved over the blank between them. */
export function recut(left: string, right: string): readonly (readonly [string, string])[] {
  return [
    [left + right.slice(0, 1), right.slice(1)],
    [left.slice(0, -1), left.slice(-1) + right],
  ];
}
