import assert from 'node:assert/strict';
import type {
  ChartBox,
  ChartDrawing,
  ChartText,
  Connector,
  Point,
  Rectangle,
} from '../../server/src/core/model/chart-drawing.ts';
import { textWidth } from '../../server/src/core/text/text-width.ts';

/** What holds for every chart, whatever its tree and its names. */
export function checkChart(chart: ChartDrawing): void {
  const sheet = { x: 0, y: 0, width: chart.width, height: chart.height };
  for (const box of chart.boxes) {
    assert.ok(contains(sheet, box), `${box.unit.number} leaves the sheet`);
    for (const text of box.texts) {
      assert.ok(contains(box, areaOf(text)), `"${text.text}" leaves the box of ${box.unit.number}`);
    }
  }
  for (const caption of chart.captions) {
    assert.ok(contains(sheet, areaOf(caption)), `"${caption.text}" leaves the sheet`);
  }
  checkNoOverlap(chart.boxes);
  checkConnectors(chart);
}

function checkNoOverlap(boxes: readonly ChartBox[]): void {
  for (const [index, left] of boxes.entries()) {
    for (const right of boxes.slice(index + 1)) {
      assert.ok(!overlaps(left, right), `${left.unit.number} and ${right.unit.number} overlap`);
    }
  }
}

/** Each from its superior's edge to its subordinate's, at right angles, and through no box. */
function checkConnectors({ boxes, connectors }: ChartDrawing): void {
  const byNumber = new Map(boxes.map((box) => [box.unit.number, box]));
  assert.deepEqual(
    connectors.map(({ superior, subordinate }) => `${superior} > ${subordinate}`).toSorted(),
    boxes.flatMap(({ superior, unit }) => (superior === undefined ? [] : [`${superior} > ${unit.number}`])).toSorted(),
  );
  for (const connector of connectors) {
    const { superior, subordinate, points } = connector;
    assert.ok(touches(byNumber.get(superior), points[0]), `a line does not begin at ${superior}`);
    assert.ok(touches(byNumber.get(subordinate), points.at(-1)), `a line does not end at ${subordinate}`);
    for (const segment of segmentsOf(connector)) {
      assert.ok(segment.width === 0 || segment.height === 0, `the line to ${subordinate} is not orthogonal`);
      const crossed = boxes.find((box) => overlaps(box, segment));
      assert.equal(crossed?.unit.number, undefined, `the line to ${subordinate} crosses a box`);
    }
  }
}

function segmentsOf({ points }: Connector): readonly Rectangle[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
    return { x, y, width: Math.abs(start.x - end.x), height: Math.abs(start.y - end.y) };
  });
}

/** Ascent and descent of the tallest of the fonts that the table of widths stands for. */
function areaOf({ kind, text, fontSize, x, baseline }: ChartText): Rectangle {
  const width = textWidth(text, fontSize);
  const left = kind === 'title' ? x - width / 2 : x;
  return { x: left, y: baseline - fontSize, width, height: 1.25 * fontSize };
}

function touches(box: Rectangle | undefined, point: Point | undefined): boolean {
  if (box === undefined || point === undefined) {
    return false;
  }
  const isInside = contains(box, { ...point, width: 0, height: 0 });
  const onSide = point.x === box.x || point.x === box.x + box.width;
  return isInside && (onSide || point.y === box.y || point.y === box.y + box.height);
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  const right = inner.x + inner.width <= outer.x + outer.width + 0.5;
  const bottom = inner.y + inner.height <= outer.y + outer.height;
  return outer.x <= inner.x + 0.5 && outer.y <= inner.y && right && bottom;
}

function overlaps(left: Rectangle, right: Rectangle): boolean {
  const inX = left.x < right.x + right.width && right.x < left.x + left.width;
  const inY = left.y < right.y + right.height && right.y < left.y + left.height;
  // A line has no width of its own: it overlaps where it runs inside.
  const linesX = right.width === 0 ? left.x < right.x && right.x < left.x + left.width : inX;
  const linesY = right.height === 0 ? left.y < right.y && right.y < left.y + left.height : inY;
  return linesX && linesY;
}
