import type { Issue } from '../model/issue.ts';
import { emptyUnit, type OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';
import { romanValue } from '../text/roman.ts';
import type { Span } from '../text/span.ts';
import { looseKey } from './headings.ts';
import { withoutFinalPeriod } from './numbered-line.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';
import { linkSuperiors } from './superiors.ts';
import { isUnfinished } from './unfinished.ts';
import { takeNumber } from './unit-number.ts';

/** One line of the list of the structure: `I.1.  Dirección General de…` */
export interface StructureEntry {
  /** Letter, roman and order below each other, `B.I.1`; `sn-e4` for the fourth entry when none is printed. */
  readonly path: string;
  readonly printed: string;
  readonly superior: string | undefined;
  readonly name: string;
  readonly span: Span;
}

/** A line with its code, printed before the name. */
interface CodedLine {
  readonly line: Line;
  readonly code: string;
  readonly printed: string;
  name: string;
  end: number;
}

/**
 * Reads estructura orgánica as a list: a letter, a roman numeral below it, `I.1.` below that. An entry without code
 * is put under the superior of the entry before, and that is reported. `used` keeps numbers unique in the manual.
 */
export function parseStructure(
  lines: readonly Line[],
  profile: Profile,
  used: Map<string, number>,
  report: (issue: Issue) => void,
): readonly StructureEntry[] {
  const coded = joinLines(lines, profile);
  const entries: StructureEntry[] = [];
  const known = new Map<string, string>();
  let letter = '';
  for (const [index, { line, code, printed, name, end }] of coded.entries()) {
    const span = { start: line.start, end };
    const before = entries.at(-1);
    if (code === '') {
      const superior = before?.superior;
      const path = takeNumber(`sn-e${index + 1}`, span, used, report);
      report({ code: 'structure-entry-without-code', span, values: [name, superior ?? ''] });
      entries.push({ path, printed, superior, name, span });
      continue;
    }
    const isOwnLetter = isLetter(code, letter, coded[index + 1]?.code, entries);
    const place = isOwnLetter || letter === '' ? code : `${letter}.${code}`;
    letter = isOwnLetter ? code : letter;
    const above = place.includes('.') ? place.slice(0, place.lastIndexOf('.')) : undefined;
    const superior = known.get(above ?? '');
    const path = takeNumber(place, span, used, report);
    if (above !== undefined && superior === undefined) {
      report({ code: 'structure-superior-missing', span, values: [path, above] });
    }
    known.set(place, path);
    entries.push({ path, printed, superior, name, span });
  }
  return entries;
}

/** Adds the units that only the structure lists, and gives all their superiors. In the order of the text. */
export function addStructure(
  units: readonly OrgUnit[],
  structure: readonly StructureEntry[],
  profile: Profile,
  report: (issue: Issue) => void,
): readonly OrgUnit[] {
  const byName = groupBy(units, ({ name }) => looseKey(name));
  const taken = new Map<string, number>();
  const numbers = new Map<string, string>();
  const added: OrgUnit[] = [];
  for (const { path, printed, name, span } of structure) {
    // Of units that share a name, the first in the list is the first in the body.
    const key = looseKey(name);
    const copy = taken.get(key) ?? 0;
    taken.set(key, copy + 1);
    const inBody = byName.get(key)?.[copy]?.number;
    numbers.set(path, inBody ?? path);
    if (inBody === undefined) {
      const level = profile.levels.levelOfUnit(name);
      added.push({ ...emptyUnit(path, name, span), printedNumber: printed, source: 'structure', level });
      report({ code: 'unit-without-section', span, values: [path, name] });
    }
  }
  const links = new Map<string, string>();
  for (const { path, superior } of structure) {
    const [number, above] = [numbers.get(path), numbers.get(superior ?? '')];
    if (number !== undefined && above !== undefined) {
      links.set(number, above);
    }
  }
  const all = [...added, ...units].toSorted((left, right) => left.span.start - right.span.start);
  return linkSuperiors(all, links, profile, report);
}

/** Entries open with a code or a level word; another line goes on with a name that has no final period. */
function joinLines(lines: readonly Line[], profile: Profile): readonly CodedLine[] {
  const coded: CodedLine[] = [];
  for (const line of lines) {
    const match = /^([IVXLC]{1,8}(?:\.\d{1,3}){0,3}|[A-Z])\.?[-–]?\s+(?=\p{L})/u.exec(line.text);
    const text = line.text.slice(match?.[0].length ?? 0);
    const isEntry = profile.levels.levelOf(text) !== undefined || match?.[0].includes('.') === true;
    const open = coded.at(-1);
    const needsMore = open !== undefined && isUnfinished(open.name);
    if (isEntry && !(match === null && needsMore)) {
      const printed = match?.[0].trim() ?? '';
      coded.push({ line, code: match?.[1] ?? '', printed, name: withoutFinalPeriod(text), end: line.end });
    } else if (needsMore && text.length < 250) {
      open.name = withoutFinalPeriod(`${open.name} ${line.text}`);
      open.end = line.end;
    }
  }
  return coded;
}

/** Whether a code is a letter: `C` after B is, and `I` where `II` does not follow. */
function isLetter(
  code: string,
  letter: string,
  nextCode: string | undefined,
  entries: readonly StructureEntry[],
): boolean {
  if (code.length !== 1) {
    return false;
  }
  const value = romanValue(code);
  if (value === undefined) {
    return true;
  }
  const isNextLetter = letter !== '' && code.charCodeAt(0) === letter.charCodeAt(0) + 1;
  const parts = entries.at(-1)?.path.split('.') ?? [];
  const previous = parts.findLast((part) => romanValue(part) !== undefined && part !== letter);
  const isNextRoman = value === (romanValue(previous ?? '') ?? 0) + 1;
  return isNextLetter ? !isNextRoman || romanValue(nextCode ?? '') !== value + 1 : !isNextRoman && value !== 1;
}
