import type { ChartBox, Connector, Point, Rectangle } from '../model/chart-drawing.ts';

/** From the left edge of a superior to the line on which those below hang. */
const SPINE = 5;

/** Down from the superior's middle, along the line `bus` that the row shares, down to the subordinate's middle. */
export function connectInRow(superior: ChartBox, subordinate: ChartBox, bus: number): Connector {
  const from = middleOf(superior);
  const to = middleOf(subordinate);
  return connect(superior, subordinate, [
    { x: from, y: superior.y + superior.height },
    { x: from, y: bus },
    { x: to, y: bus },
    { x: to, y: subordinate.y },
  ]);
}

/** Down from below the superior's left end, then right to the subordinate's left edge. */
export function connectInComb(superior: ChartBox, subordinate: ChartBox): Connector {
  const x = superior.x + SPINE;
  const y = subordinate.y + Math.round(subordinate.height / 2);
  return connect(superior, subordinate, [
    { x, y: superior.y + superior.height },
    { x, y },
    { x: subordinate.x, y },
  ]);
}

function connect(superior: ChartBox, subordinate: ChartBox, points: readonly Point[]): Connector {
  return { superior: superior.unit.number, subordinate: subordinate.unit.number, points };
}

function middleOf({ x, width }: Rectangle): number {
  return x + Math.round(width / 2);
}
