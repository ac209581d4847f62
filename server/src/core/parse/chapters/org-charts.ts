import type { OrgChart, Printed } from '../../model/chapter-contents.ts';
import type { ChapterSection } from '../../model/manual.ts';
import type { Block, OrgUnit } from '../../model/unit.ts';
import { datesIn } from '../../text/dates.ts';
import { locateInPieces } from '../../text/pieces.ts';
import { hullOf } from '../../text/span.ts';
import { looseKey } from '../headings.ts';

/** The sections of the chapter of organograms; their names are those of units, which they show. */
export function parseOrgCharts(sections: readonly ChapterSection[], units: readonly OrgUnit[]): readonly OrgChart[] {
  return sections.map(({ number, name, heading, blocks }) => {
    const shown = units.filter((unit) => looseKey(unit.name) === looseKey(name));
    return {
      number,
      name,
      unit: shown.length === 1 ? shown[0]?.number : undefined,
      validFrom: blocks.map(validityIn).find((date) => date !== undefined),
      heading,
    };
  });
}

function validityIn(block: Block): Printed | undefined {
  const date = /^Vigencia\b/i.test(block.text) ? datesIn(block.text)[0] : undefined;
  const span = date && hullOf(locateInPieces(block, date.start, date.end));
  return date && span && { value: date.iso, span };
}
