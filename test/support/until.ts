import { patience } from '../host/wait.ts';

const PAUSE = 50;

/** What `read` gives once it `isDone`: for what no event tells of. Where it never is, an error with what it was at last. */
export async function until<Value>(
  read: () => Value | PromiseLike<Value>,
  isDone: (value: Value) => boolean,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isDone(value)) {
      return value;
    }
    if (end < Date.now()) {
      throw new Error(`It did not come. At last it was ${JSON.stringify(value, undefined, 1)}`);
    }
    await new Promise((resolve) => void setTimeout(resolve, PAUSE));
  }
}
