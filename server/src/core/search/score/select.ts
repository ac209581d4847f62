/** A document and what it is worth for a question. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/**
 * Keeps the best `limit` of what is offered, by a heap whose root is the worst kept: of 200,000 documents most are
 * turned away by one comparison.
 */
export function buildSelection(limit: number) {
  const heap: Scored[] = [];
  return {
    offer(document: number, score: number): void {
      const scored = { document, score };
      if (heap.length < limit) {
        heap.push(scored);
        rise(heap, heap.length - 1);
      } else if ((heap[0]?.score ?? 0) < score) {
        heap[0] = scored;
        sink(heap);
      }
    },
    /** Best first; equal scores in the order of the text. */
    sorted: (): Scored[] => heap.toSorted(byScore),
  };
}

/** The k-th largest of more than k values, by a heap of the k largest so far. */
export function kthBest(values: Float32Array, k: number): number {
  const heap = values.slice(0, k).sort();
  for (let index = k; index < values.length; index++) {
    const value = values[index] ?? 0;
    if ((heap[0] ?? 0) < value) {
      replaceLeast(heap, value);
    }
  }
  return heap[0] ?? 0;
}

function replaceLeast(heap: Float32Array, value: number): void {
  let parent = 0;
  for (;;) {
    const left = 2 * parent + 1;
    const child = left + 1 < heap.length && (heap[left + 1] ?? 0) < (heap[left] ?? 0) ? left + 1 : left;
    if (heap.length <= child || value <= (heap[child] ?? 0)) {
      heap[parent] = value;
      return;
    }
    heap[parent] = heap[child] ?? 0;
    parent = child;
  }
}

export function byScore(left: Scored, right: Scored): number {
  return right.score - left.score || left.document - right.document;
}

function rise(heap: Scored[], start: number): void {
  let child = start;
  while (0 < child) {
    const parent = (child - 1) >> 1;
    if (!isWorse(heap[child], heap[parent])) {
      return;
    }
    swap(heap, child, parent);
    child = parent;
  }
}

function sink(heap: Scored[]): void {
  let parent = 0;
  for (;;) {
    const left = 2 * parent + 1;
    const worse = isWorse(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!isWorse(heap[worse], heap[parent])) {
      return;
    }
    swap(heap, worse, parent);
    parent = worse;
  }
}

function isWorse(left: Scored | undefined, right: Scored | undefined): boolean {
  return left !== undefined && right !== undefined && 0 < byScore(left, right);
}

function swap(heap: Scored[], left: number, right: number): void {
  const [a, b] = [heap[left], heap[right]];
  if (a !== undefined && b !== undefined) {
    heap[left] = b;
    heap[right] = a;
  }
}
