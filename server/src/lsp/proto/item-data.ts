/** What we put into an item, lens or hint for later; clients give it back as it was. */
export interface ItemData {
  readonly manual: string;
  /** Number of a unit, or the identity of what is cited. */
  readonly number: string;
  /** Identity of a duty or of an item of one. */
  readonly duty: string;
}

/** Reads what a client gave back; empty where it has none. */
export function dataOf(data: unknown): ItemData {
  const value = (key: string): string => {
    const found: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
    return typeof found === 'string' ? found : '';
  };
  return { manual: value('manual'), number: value('number'), duty: value('duty') };
}
