import { readFileSync } from 'node:fs';
import type { SearchHit } from '../../server/src/core/search/answer.ts';
import { indexLines, lineAtOffset } from '../../server/src/core/text/line-index.ts';
import { manualText } from './manual.ts';

/** One query of fixtures/search; what its fields mean stands in the README there. */
interface GoldQuery {
  readonly id: string;
  readonly kind: string;
  readonly query: string;
  readonly lines: readonly number[];
}

export interface Quality {
  readonly kind: string;
  readonly queries: number;
  /** Shares of queries whose first hit, one of whose first five hits, is relevant. */
  readonly first: number;
  readonly five: number;
  /** Mean of 1 / rank of the first relevant hit. */
  readonly mrr: number;
}

export const goldQueries = readQueries('queries.json');
/** Written by somebody else, later, and first asked when the search was thought to be done. */
export const secondQueries = readQueries('queries-second.json');

const third = readQueries('queries-third.json');
/** As people type them, of kinds of their own. */
export const thirdQueries = third.filter(({ lines }) => 0 < lines.length);
/** About what the manual does not speak of. */
export const absentQueries = third.filter(({ lines }) => lines.length === 0);

/** By yet another hand, and asked for the first time when the third set was thought to be served. */
export const fourthQueries = readQueries('queries-fourth.json');

function readQueries(file: string): readonly GoldQuery[] {
  return JSON.parse(readFileSync(new URL(`../fixtures/search/${file}`, import.meta.url), 'utf8'));
}

const lineOfOffset = lineIn(manualText);

/** The 1-based line that a hit stands for: that of its item, if it is one. */
export function lineOfHit({ document }: SearchHit): number {
  return lineOfOffset(document.itemStart ?? document.start);
}

/** 1-based lines of the offsets of a text. */
export function lineIn(text: string): (offset: number) => number {
  const lines = indexLines(text);
  return (offset) => lineAtOffset(lines, offset) + 1;
}

/** Quality per kind, and `all` last. `answer` gives the 1-based lines of its hits, best first. */
export function measureQuality(
  queries: readonly GoldQuery[],
  answer: (query: string) => readonly number[],
): readonly Quality[] {
  const ranked = queries.map((gold) => ({
    kind: gold.kind,
    rank: answer(gold.query).findIndex((line) => gold.lines.includes(line)) + 1,
  }));
  const kinds = Map.groupBy(ranked, ({ kind }) => kind);
  return [...kinds, ['all', ranked] as const].map(([kind, group]) => {
    const share = (isGood: (rank: number) => boolean) => group.filter(({ rank }) => isGood(rank)).length / group.length;
    return {
      kind,
      queries: group.length,
      first: share((rank) => rank === 1),
      five: share((rank) => 0 < rank && rank <= 5),
      mrr: group.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / group.length,
    };
  });
}

export function qualityTable(rows: readonly Quality[]): string {
  const line = ({ kind, queries, first, five, mrr }: Quality) =>
    `${kind.padEnd(14)} ${String(queries).padStart(4)} ${first.toFixed(3)} ${five.toFixed(3)} ${mrr.toFixed(3)}`;
  return ['kind              n first  five   MRR', ...rows.map(line)].join('\n');
}
