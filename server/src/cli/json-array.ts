import type { World } from './world.ts';

/** Writes a JSON array item by item: the whole of many files may be longer than a string can be. */
export function writeJsonArray<Item>(items: Iterable<Item>, toJson: (item: Item) => unknown, world: World): void {
  let before = '[\n';
  for (const item of items) {
    world.write(before + JSON.stringify(toJson(item), null, 2));
    before = ',\n';
  }
  world.write(before === ',\n' ? '\n]\n' : '[]\n');
}
