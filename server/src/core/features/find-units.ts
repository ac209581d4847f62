import type { Analysis } from '../analysis.ts';
import { parseSectionNumber } from '../model/section-number.ts';
import type { OrgUnit } from '../model/unit.ts';

/** The units that a number or a name asks for; several where they share the name, none where nothing has it. */
export function findUnits(analysis: Analysis, asked: string): readonly OrgUnit[] {
  const byNumber = analysis.units.byNumber(parseSectionNumber(asked.trim()) ?? asked.trim());
  if (byNumber !== undefined) {
    return [byNumber];
  }
  const [mention] = analysis.findMentions(asked);
  return (mention?.units ?? []).flatMap((number) => analysis.units.byNumber(number) ?? []);
}
