import type { Issue } from '../model/issue.ts';
import type { Block, Duty, DutyItem } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';
import { hullOf, type Span } from '../text/span.ts';

export interface ParsedDuties {
  readonly duties: readonly Duty[];
  /** Paragraphs that go on with no duty. */
  readonly paragraphs: readonly Block[];
}

/** A duty or item while its list is open. */
export interface Node {
  readonly block: Block;
  readonly items: Node[];
}

/**
 * Nests the bullets of a unit into duties, items and items of items.
 *
 * Indentation alone decides nothing: the manual prints items at column 0 (l. 1589, 2573) and duties indented
 * (l. 1592–1598, 2831). A letter makes an item; without a letter, what decides is whether the text before
 * announces a list by ending in ":".
 */
export function parseDuties(unit: string, blocks: readonly Block[], report: (issue: Issue) => void): ParsedDuties {
  const duties: Node[] = [];
  const paragraphs: Block[] = [];
  for (const block of blocks) {
    const duty = duties.at(-1);
    if (block.kind === 'paragraph') {
      paragraphs.push(block);
    } else if (duty === undefined) {
      duties.push({ block, items: [] });
    } else {
      const list = listFor(block, duty);
      (list ?? duties).push({ block, items: [] });
      reportIndent(block, list !== undefined, report);
    }
  }
  return { duties: duties.map((node, index) => toDuty(node, unit, index + 1)), paragraphs };
}

/** The open list that a bullet goes on with, innermost first; `undefined` when it opens a new duty. */
function listFor(block: Block, duty: Node): Node[] | undefined {
  const item = duty.items.at(-1);
  if (block.marker !== undefined) {
    return duty.items;
  }
  if (item !== undefined && item.block.marker !== undefined && 0 < block.indent && announcesList(item)) {
    return item.items;
  }
  const isLetteredList = item?.block.marker !== undefined;
  if (announcesList(duty) && !isLetteredList && (0 < block.indent || !startsWithVerb(block.text))) {
    return duty.items;
  }
  return undefined;
}

function announcesList(node: Node): boolean {
  return node.block.text.endsWith(':');
}

/** Duties open with an infinitive or with "Las demás…"; the unlettered items of l. 1691–1695 open with a noun. */
function startsWithVerb(text: string): boolean {
  const [first = '', second = ''] = foldKey(text.slice(0, 60)).split(' ');
  return /(?:[aei]r|[aei]r(?:se|lo|los|la|las))$/.test(first.replace(/,$/, '')) || second === 'demas';
}

function reportIndent(block: Block, isItem: boolean, report: (issue: Issue) => void): void {
  const piece = block.pieces[0];
  if (piece !== undefined && isItem !== 0 < block.indent) {
    // The bullet alone: it is what stands out of place, and a whole duty underlined is hard to read.
    const span = { start: piece.start, end: piece.start + 1 };
    report({ code: isItem ? 'item-not-indented' : 'duty-indented', span, values: [] });
  }
}

export function toDuty(node: Node, unit: string, ordinal: number): Duty {
  const id = `${unit}#${ordinal}`;
  const { marker, text, pieces } = node.block;
  const items = toItems(node.items, id);
  return { id, unit, ordinal, marker, text, pieces, span: spanWithItems(pieces, items), items };
}

function toItems(nodes: readonly Node[], parent: string): readonly DutyItem[] {
  const used = new Set<string>();
  return nodes.map((node, index) => {
    const { marker, text, pieces } = node.block;
    const byMarker = `${parent}.${marker ?? index + 1}`;
    const id = used.has(byMarker) ? `${parent}.${index + 1}` : byMarker;
    used.add(id);
    const items = toItems(node.items, id);
    return { id, marker, text, pieces, span: spanWithItems(pieces, items), items };
  });
}

function spanWithItems(pieces: readonly Span[], items: readonly DutyItem[]): Span {
  const own = hullOf(pieces) ?? { start: 0, end: 0 };
  return { start: own.start, end: Math.max(own.end, items.at(-1)?.span.end ?? 0) };
}
