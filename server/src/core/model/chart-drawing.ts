import type { OrgUnit } from './unit.ts';

/** Organograma: one sheet, laid out. Lengths are pixels, y grows downwards. */
export interface ChartDrawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Title above, validity and notes below. */
  readonly captions: readonly ChartText[];
  /** Each superior before its subordinates, which stand in the order of the manual. */
  readonly boxes: readonly ChartBox[];
  readonly connectors: readonly Connector[];
}

export interface ChartBox extends Rectangle {
  readonly unit: OrgUnit;
  /** Number of the superior on this sheet; `undefined` at the top of it. */
  readonly superior: string | undefined;
  /** 1 at the top of the sheet. */
  readonly depth: number;
  /** Rank of the unit's level in its whole manual, 0 the highest: the same colour on every sheet. */
  readonly rank: number;
  /** Place among those with the same superior, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  readonly texts: readonly ChartText[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text; `x` is its left end, and the middle of a title. */
export interface ChartText {
  readonly kind: 'label' | 'name' | 'title' | 'footer';
  readonly text: string;
  readonly fontSize: number;
  readonly x: number;
  readonly baseline: number;
}

/** An orthogonal line from the edge of a superior's box to the edge of a subordinate's. */
export interface Connector {
  readonly superior: string;
  readonly subordinate: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
