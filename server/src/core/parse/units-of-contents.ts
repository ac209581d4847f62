import type { Issue } from '../model/issue.ts';
import type { ChapterKind, Contents, ContentsEntry } from '../model/manual.ts';
import { emptyUnit, type OrgUnit } from '../model/unit.ts';
import { chapterKindOf } from './chapter-kind.ts';
import { linkUnits } from './link-units.ts';
import type { Profile } from './profile.ts';
import { linkSuperiors } from './superiors.ts';
import { takeNumber } from './unit-number.ts';

/** The units that the contents name, for a text that has nothing after them. It is said that duties are lacking. */
export function unitsOfContents(
  contents: Contents | undefined,
  profile: Profile,
  report: (issue: Issue) => void,
): readonly OrgUnit[] {
  const used = new Map<string, number>();
  const units = unitEntries(contents?.entries ?? [], profile).map((entry, index) => {
    const number = takeNumber(entry.number === '' ? `sn-${index + 1}` : entry.number, entry.span, used, report);
    return toUnit(number, entry, profile);
  });
  if (contents === undefined || units.length === 0) {
    return units;
  }
  report({ code: 'contents-only', span: contents.heading, values: [String(units.length)] });
  return profile.units === 'numbered'
    ? linkUnits(units, profile.levels)
    : linkSuperiors(units, new Map(), profile, report);
}

/** The entries that name units: in the chapter of functions, opening with a level word, or numbered below it. */
export function unitEntries(entries: readonly ContentsEntry[], profile: Profile): readonly ContentsEntry[] {
  let kind: ChapterKind = 'other';
  return entries.filter((entry) => {
    const isUnit = profile.levels.levelOf(entry.name) !== undefined || entry.number.includes('.');
    if (!isUnit) {
      kind = chapterKindOf(entry.name, profile.chapters);
    }
    return isUnit && kind === 'duties';
  });
}

function toUnit(number: string, entry: ContentsEntry, { levels }: Profile): OrgUnit {
  return {
    ...emptyUnit(number, entry.name, entry.span),
    printedNumber: entry.number,
    source: 'contents',
    contentsName: entry.name,
    level: levels.levelOfUnit(entry.name),
    page: entry.page,
  };
}
