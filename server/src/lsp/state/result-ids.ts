/** Names for what was worked out: the same as long as all that it was worked out from is the same. */
export function nameResults(): (...sources: readonly object[]) => string {
  const ids = new WeakMap<object, number>();
  let last = 0;
  const idOf = (source: object) => {
    const id = ids.get(source) ?? ++last;
    ids.set(source, id);
    return id;
  };
  return (...sources) => sources.map(idOf).join('.');
}
