/** A property of whatever a command, a page or a saved state handed over; `undefined` where it has none. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
