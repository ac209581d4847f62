import type { ChartBox, Connector } from '../model/chart-drawing.ts';
import type { OrgUnit } from '../model/unit.ts';
import { boxText } from './box-text.ts';
import { connectInComb, connectInRow } from './connectors.ts';
import type { OrgTree } from './tree.ts';

const COLUMN_GAP = 14;
const TOP_BOX_WIDTH = 300;
const ROW_GAP = 30;
/** From the line that joins a row down to its boxes. */
const BUS_ABOVE_ROW = 14;
const COMB_GAP = 8;
const INDENT = 14;
/** With as many levels below it, or more, a unit has its direct reports in a row; otherwise they hang in a comb. */
const LEVELS_FOR_ROW = 3;

export interface HangingLayout {
  readonly boxes: readonly ChartBox[];
  readonly connectors: readonly Connector[];
  /** Lower edge of the lowest box. */
  readonly bottom: number;
}

export interface LayoutOptions {
  readonly columnWidth: number;
  readonly rankOf: (unit: OrgUnit) => number;
}

/** How many columns the trees take side by side. */
export function countColumns(trees: readonly OrgTree[], depth = 1): number {
  return trees.reduce((sum, tree) => sum + (hasRow(tree, depth) ? countColumns(tree.below, depth + 1) : 1), 0);
}

/** How wide so many columns are side by side. */
export function widthOfColumns(columns: number, columnWidth: number): number {
  return columns * (columnWidth + COLUMN_GAP) - COLUMN_GAP;
}

/**
 * The classic hanging chart, from the corner `x`, `y`: a superior above the row of its direct reports, and where that
 * would become too wide, the levels below hanging at the left of their superior like the teeth of a comb. Invariant:
 * boxes do not overlap, since all columns have one width, a comb stays in its column and a superior spans its row's.
 */
export function layoutTrees(
  trees: readonly OrgTree[],
  { x, y }: { readonly x: number; readonly y: number },
  options: LayoutOptions,
): HangingLayout {
  const branches = placeRow(membersOf(trees, undefined, 1), x, y, options);
  return {
    boxes: branches.flatMap(({ boxes }) => boxes),
    connectors: branches.flatMap(({ connectors }) => connectors),
    bottom: Math.max(y, ...branches.map(({ bottom }) => bottom)),
  };
}

/** A unit to be placed: one of those with the same superior. */
interface Member {
  readonly tree: OrgTree;
  readonly superior: string | undefined;
  readonly depth: number;
  readonly position: number;
  readonly siblings: number;
}

/** A unit that is placed, with all below it. */
interface Branch extends HangingLayout {
  readonly head: ChartBox;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function placeRow(members: readonly Member[], x: number, y: number, options: LayoutOptions): readonly Branch[] {
  let left = x;
  return members.map((member) => {
    const width = widthOfColumns(countColumns([member.tree], member.depth), options.columnWidth);
    const place = { x: left, y, width };
    left += width + COLUMN_GAP;
    const isAboveRow = hasRow(member.tree, member.depth);
    return isAboveRow ? placeAboveRow(member, place, options) : placeComb(member, place, options);
  });
}

function placeAboveRow(member: Member, { x, y, width: span }: Place, options: LayoutOptions): Branch {
  const width = member.depth === 1 ? Math.min(span, TOP_BOX_WIDTH) : span;
  const head = placeBox(member, { x: x + Math.round((span - width) / 2), y, width }, options);
  const rowTop = y + head.height + ROW_GAP;
  const row = placeRow(membersBelow(member), x, rowTop, options);
  const connectors = row.map((branch) => connectInRow(head, branch.head, rowTop - BUS_ABOVE_ROW));
  return joinBranches(head, row, connectors);
}

function placeComb(member: Member, place: Place, options: LayoutOptions): Branch {
  const head = placeBox(member, place, options);
  const x = place.x + INDENT;
  const width = place.width - INDENT;
  let bottom = head.y + head.height;
  const teeth = membersBelow(member).map((below) => {
    const tooth = placeComb(below, { x, y: bottom + COMB_GAP, width }, options);
    bottom = tooth.bottom;
    return tooth;
  });
  const connectors = teeth.map((tooth) => connectInComb(head, tooth.head));
  return joinBranches(head, teeth, connectors);
}

function placeBox(member: Member, { x, y, width }: Place, { rankOf }: LayoutOptions): ChartBox {
  const { tree, superior, depth, position, siblings } = member;
  const { unit } = tree;
  const { texts, height } = boxText(unit, width);
  const placed = texts.map((line) => ({ ...line, x: x + line.x, baseline: y + line.baseline }));
  return { unit, superior, depth, rank: rankOf(unit), position, siblings, x, y, width, height, texts: placed };
}

function joinBranches(head: ChartBox, branches: readonly Branch[], connectors: readonly Connector[]): Branch {
  return {
    head,
    boxes: [head, ...branches.flatMap(({ boxes }) => boxes)],
    connectors: [...connectors, ...branches.flatMap((branch) => branch.connectors)],
    bottom: Math.max(head.y + head.height, ...branches.map(({ bottom }) => bottom)),
  };
}

function membersBelow({ tree, depth }: Member): readonly Member[] {
  return membersOf(tree.below, tree.unit.number, depth + 1);
}

function membersOf(trees: readonly OrgTree[], superior: string | undefined, depth: number): readonly Member[] {
  return trees.map((tree, index) => ({ tree, superior, depth, position: index + 1, siblings: trees.length }));
}

function hasRow({ levelsBelow }: OrgTree, depth: number): boolean {
  return depth === 1 ? 0 < levelsBelow : LEVELS_FOR_ROW <= levelsBelow;
}
