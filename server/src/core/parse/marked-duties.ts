import type { Issue } from '../model/issue.ts';
import type { Block, Duty } from '../model/unit.ts';
import { romanValue } from '../text/roman.ts';
import { type BulletParser, parseDash } from './blocks.ts';
import { type Node, toDuty } from './duties.ts';

interface MarkedDuties {
  readonly duties: readonly Duty[];
  /** By block, and one past them: the ordinal of the first duty that begins there or later. */
  readonly firstDuties: readonly number[];
}

type MarkerKind = 'bullet' | 'roman' | 'capital' | 'letter' | 'number';

/** A bullet, or a marker printed without one: `XI.`, `A.`, `a)`, `3.` */
export const parseMarked: BulletParser = (text) => {
  const match = /^([IVXLC]{1,8}|[A-Z]|[a-zñ]|\d{1,3})[.)][-–]?\s+(?=\S)/.exec(text);
  return match?.[1] === undefined ? parseDash(text) : { marker: match[1], text: text.slice(match[0].length) };
};

/**
 * Nests blocks by the kind of their markers: the first kind of the unit is that of its duties, another kind opens a
 * list inside the last of them, and a kind that is open already goes on with its list. Gaps in roman numerals are
 * reported: where XI follows II, the text lacks duties.
 */
export function nestMarked(unit: string, blocks: readonly Block[], report: (issue: Issue) => void): MarkedDuties {
  const roots: Node[] = [];
  const firstDuties: number[] = [];
  const open: { readonly kind: MarkerKind; readonly nodes: Node[] }[] = [];
  for (const block of blocks) {
    const kind = markerKind(block.marker);
    const depth = open.findIndex((list) => list.kind === kind);
    const last = open.at(-1);
    if (0 <= depth) {
      open.length = depth + 1;
    } else {
      open.push({ kind, nodes: last?.nodes.at(-1)?.items ?? roots });
    }
    firstDuties.push(roots.length + 1);
    open.at(-1)?.nodes.push({ block, items: [] });
    if (open.length === 1) {
      reportGap(unit, roots.at(-2)?.block, block, report);
    }
  }
  firstDuties.push(roots.length + 1);
  return { duties: roots.map((node, index) => toDuty(node, unit, index + 1)), firstDuties };
}

function markerKind(marker: string | undefined): MarkerKind {
  if (marker === undefined) {
    return 'bullet';
  }
  if (/^\d/.test(marker)) {
    return 'number';
  }
  if (/^[a-zñ]$/.test(marker)) {
    return 'letter';
  }
  return romanValue(marker) === undefined ? 'capital' : 'roman';
}

function reportGap(unit: string, before: Block | undefined, block: Block, report: (issue: Issue) => void): void {
  const expected = (romanValue(before?.marker ?? '') ?? 0) + 1;
  const found = romanValue(block.marker ?? '');
  const span = block.pieces[0];
  // Another list of romans begins again with I: a post may have several lists of duties.
  if (found !== undefined && span !== undefined && found !== expected && 1 < found) {
    report({ code: 'duty-number-gap', span, values: [unit, before?.marker ?? '', block.marker ?? ''] });
  }
}
