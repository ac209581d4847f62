import { foldText } from '../../../text/fold.ts';
import { once } from '../../../text/once.ts';
import type { Found } from '../../match/found.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';
import { CONTEXT_REACH, neighboursOf } from './neighbours.ts';

/** All that was found in a text, in order, and which of it is in question. */
export interface NamedAmong {
  readonly text: string;
  readonly found: readonly Found[];
  superiorsOf(number: string): ReadonlySet<string>;
}

/** A name of several units. */
export interface MeantSite extends Pick<Site, 'text' | 'span'> {
  readonly before: Found | undefined;
  readonly after: Found | undefined;
  /** The one unit that another mention, of one unit, tells of: that very unit, or the only one below it. */
  toldBy(other: Found | undefined): string | undefined;
  /** The nearest mention before of the level that the words after it point back to: "de esa División". */
  pointedTo(): Found | undefined;
  /** Whether the words around say that several are called so: "otra con el mismo nombre", "¿cuál de las dos?". */
  isSaidOfTwo(): boolean;
  /** The units that mentions in the same row of a table, or the same line of code, tell of. */
  toldByRow(): ReadonlySet<string>;
  /** The units that the other mentions of the neighbourhood tell of. */
  toldByNeighbours(): ReadonlySet<string>;
}

export type MeantRule = Rule<MeantSite, string>;

export function meantSiteAt(named: Found, index: number, { text, found, superiorsOf }: NamedAmong): MeantSite {
  const neighbours = once(() => neighboursOf(text, found, index));
  const toldBy = (other: Found | undefined) => unitToldBy(named, other, superiorsOf);
  const toldByAll = (others: readonly Found[]) => new Set(others.flatMap((other) => toldBy(other) ?? []));
  return {
    text,
    span: { start: named.start, end: named.end },
    before: found[index - 1],
    after: found[index + 1],
    toldBy,
    pointedTo: () => namedBefore(text, neighbours(), named),
    isSaidOfTwo: () => OF_TWO.test(text.slice(Math.max(0, named.start - CONTEXT_REACH), named.end + CONTEXT_REACH)),
    toldByRow: once(() => toldByAll(neighbours().filter((other) => isSameRow(text, named, other)))),
    toldByNeighbours: once(() => toldByAll(neighbours())),
  };
}

function unitToldBy(
  named: Found,
  other: Found | undefined,
  superiorsOf: NamedAmong['superiorsOf'],
): string | undefined {
  const [unit, second] = other?.units ?? [];
  if (unit === undefined || second !== undefined) {
    return undefined;
  }
  const [meant, ...others] = named.units.filter((number) => number === unit || superiorsOf(number).has(unit));
  return others.length === 0 ? meant : undefined;
}

/** `neighbours` are those on either side, the nearest first. */
function namedBefore(text: string, neighbours: readonly Found[], { start, end }: Found): Found | undefined {
  const [, level = ''] = POINTING.exec(text.slice(end, end + LONGEST_POINTING)) ?? [];
  return level === ''
    ? undefined
    : neighbours.find((other) => other.end <= start && beginsWith(text, other, foldText(level)));
}

function beginsWith(text: string, { start, end }: Found, level: string): boolean {
  return `${foldText(text.slice(start, end))} `.startsWith(`${level} `);
}

const LONGEST_POINTING = 50;
const POINTING =
  /^[*_]{0,3}\s+(?:de|en)\s+(?:est?a|dicha|aquella|la\s+(?:propia|misma|citada|referida|mencionada|aludida))(?:\s+misma)?\s+(\p{L}+)/iu;
const OF_TWO =
  /mismo\s+nombre|misma\s+denominaci[oó]n|hom[oó]nim|cu[aá]l\s+de\s+(?:las|ellas|esas)|(?:hay|existen|son)\s+dos/iu;

/** Cells of one row, fields of one line of code: what stands in the next row speaks of another unit. */
function isSameRow(text: string, named: Found, other: Found): boolean {
  const between = text.slice(Math.min(named.end, other.end), Math.max(named.start, other.start));
  return !between.includes('\n') && /[|\t{}"]|[^\\]&/.test(between);
}
