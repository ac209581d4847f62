import assert from 'node:assert/strict';

/** Every item is as it should be, and there is at least one: of an empty list everything is true. */
export function assertEach<Item>(items: Iterable<Item>, isRight: (item: Item) => boolean, message?: string): void {
  const all = [...items];
  assert.ok(0 < all.length, message ?? 'there is none');
  assert.deepEqual(
    all.filter((item) => !isRight(item)),
    [],
    message,
  );
}
