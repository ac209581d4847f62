import type { OrgChart, Printed } from '../../model/chapter-contents.ts';
import type { ChapterSection } from '../../model/manual.ts';
import type { Block } from '../../model/unit.ts';
import { datesIn } from '../../spanish/dates.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf } from '../../text/span.ts';

/** The sections of the chapter of organograms; their names are those of units, which they show. */
export function parseOrgCharts(
  sections: readonly ChapterSection[],
  numberOf: (name: string) => string | undefined,
): readonly OrgChart[] {
  return sections.map(({ number, name, heading, blocks }) => ({
    number,
    name,
    unit: numberOf(name),
    validFrom: blocks.map(validityIn).find((date) => date !== undefined),
    heading,
  }));
}

function validityIn(block: Block): Printed | undefined {
  const date = /^Vigencia\b/i.test(block.text) ? datesIn(block.text)[0] : undefined;
  const span = date && hullOf(locateInPieces(block, date.start, date.end));
  return date && span && { value: date.iso, span };
}
