import type { Issue } from '../../model/issue.ts';
import type { Manual } from '../../model/manual.ts';
import { type DutyNode, dutyNodesOf, type TextNode } from '../../model/text-node.ts';
import type { Block } from '../../model/unit.ts';
import { issueAt } from './sentence-errata.ts';

/** Duties, items, paragraphs of the chapters: where a final mark is missing or is that of a list that goes on. */
export function endErrata(manual: Manual): readonly Issue[] {
  const duties = manual.units.flatMap((unit) => [...dutyNodesOf(unit)].flatMap(dutyEnd));
  const bullets = manual.chapters.flatMap(({ blocks }) => blocks.flatMap(blockEnd));
  return [...bullets, ...duties];
}

/** An item may end in ";", ",", "; y" or ", y"; a duty only in a period, or in ":" before its items. */
function dutyEnd(node: DutyNode): readonly Issue[] {
  if (node.item !== undefined) {
    return /[,;] [ye]$/.test(node.text) ? [] : missingEnd(node);
  }
  const isOpen = /[,;]$/.test(node.text) && node.duty.items.length === 0;
  return isOpen ? issueAt(node, 'end-mark-unfinished', node.text.length - 1, node.text.length) : missingEnd(node);
}

function blockEnd(block: Block): readonly Issue[] {
  const isOpen = /[,;]$/.test(block.text);
  return isOpen ? issueAt(block, 'end-mark-unfinished', block.text.length - 1, block.text.length) : missingEnd(block);
}

/** The issue is put on the last word. */
function missingEnd(node: TextNode): readonly Issue[] {
  return /[\p{L}\p{N})]$/u.test(node.text)
    ? issueAt(node, 'final-period-missing', node.text.lastIndexOf(' ') + 1, node.text.length)
    : [];
}
