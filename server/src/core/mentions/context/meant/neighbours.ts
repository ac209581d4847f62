import { hasEmptyLine } from '../../../text/paragraphs.ts';
import type { Found } from '../../match/found.ts';

/** How far, in characters and within a paragraph, the context of an ambiguous name reaches. */
export const CONTEXT_REACH = 240;

/** What else is named around a mention, the nearest first on either side. */
export function neighboursOf(text: string, found: readonly Found[], index: number): readonly Found[] {
  return [...neighboursTo(text, found, index, -1), ...neighboursTo(text, found, index, 1)];
}

function neighboursTo(text: string, found: readonly Found[], index: number, step: 1 | -1): readonly Found[] {
  const neighbours: Found[] = [];
  const named = found[index];
  for (let at = index + step; named !== undefined; at += step) {
    const neighbour = found[at];
    if (neighbour === undefined || !isNear(text, named, neighbour)) {
      break;
    }
    neighbours.push(neighbour);
  }
  return neighbours;
}

function isNear(text: string, named: Found, neighbour: Found): boolean {
  const [start, end] = [Math.min(named.end, neighbour.end), Math.max(named.start, neighbour.start)];
  return end - start <= CONTEXT_REACH && !hasEmptyLine(text.slice(start, end));
}
