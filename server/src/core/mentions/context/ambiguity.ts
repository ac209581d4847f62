import type { Found } from '../match/found.ts';

/** How far, in characters and within a paragraph, the context of an ambiguous name reaches. */
const CONTEXT_REACH = 240;
const BESIDE = 30;

/**
 * Of the units that share a name, the one whose number or whose own superior stands beside it: "… de Normatividad de
 * la Coordinación de Cobranza". If nothing decides, or the neighbourhood names both branches, all of them.
 */
export function unitsMeant(
  text: string,
  found: readonly Found[],
  index: number,
  superiorsOf: (number: string) => ReadonlySet<string>,
): readonly string[] {
  const mention = found[index];
  if (mention === undefined || mention.units.length < 2 || mention.former !== undefined) {
    return mention?.units ?? [];
  }
  const decidedBy = (other: Found | undefined): string | undefined => {
    if (other === undefined || other.units.length !== 1) {
      return undefined;
    }
    const [unit = ''] = other.units;
    const meant = mention.units.filter((number) => number === unit || superiorsOf(number).has(unit));
    return meant.length === 1 ? meant[0] : undefined;
  };
  const after = found[index + 1];
  const before = found[index - 1];
  const beside =
    (after !== undefined && isBeside(text.slice(mention.end, after.start)) ? decidedBy(after) : undefined) ??
    (before !== undefined && isBeside(text.slice(before.end, mention.start)) ? decidedBy(before) : undefined);
  if (beside !== undefined) {
    return [beside];
  }
  const neighbours = neighboursOf(text, found, index);
  const decided = (others: readonly Found[]) => new Set(others.flatMap((other) => decidedBy(other) ?? []));
  const inRecord = decided(neighbours.filter((other) => isSameRecord(text, mention, other)));
  const deciding = 0 < inRecord.size ? inRecord : decided(neighbours);
  return deciding.size === 1 ? [...deciding] : mention.units;
}

/** Cells of one row, fields of one line of code: what stands in the next row speaks of another unit. */
function isSameRecord(text: string, mention: Found, other: Found): boolean {
  const between = text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start));
  return !between.includes('\n') && /[|\t{}"]|[^\\]&/.test(between);
}

/** "de la", "(", ", ", a line break: nothing that begins another matter. */
function isBeside(gap: string): boolean {
  return (
    gap.length < BESIDE &&
    /^[\s>(,*_|"'\t\-–—]*(?:(?:de|del|en|la|el|numeral|adscrita|adscrito|a)[\s>]+)*[\s>(*_|"']*$/i.test(gap) &&
    !/\n\s*\n/.test(gap)
  );
}

function neighboursOf(text: string, found: readonly Found[], index: number): readonly Found[] {
  const mention = found[index];
  if (mention === undefined) {
    return [];
  }
  const neighbours: Found[] = [];
  for (let other = index - 1; 0 <= other; other--) {
    const neighbour = found[other];
    if (
      neighbour === undefined ||
      CONTEXT_REACH < mention.start - neighbour.end ||
      hasEmptyLine(text, neighbour.end, mention.start)
    ) {
      break;
    }
    neighbours.push(neighbour);
  }
  for (let other = index + 1; other < found.length; other++) {
    const neighbour = found[other];
    if (
      neighbour === undefined ||
      CONTEXT_REACH < neighbour.start - mention.end ||
      hasEmptyLine(text, mention.end, neighbour.start)
    ) {
      break;
    }
    neighbours.push(neighbour);
  }
  return neighbours;
}

function hasEmptyLine(text: string, start: number, end: number): boolean {
  return /\n[ \t>]*\r?\n/.test(text.slice(start, end));
}
