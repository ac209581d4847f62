import type { ChapterKind, ContentsEntry } from '../model/manual.ts';
import { numberDepth } from '../model/section-number.ts';
import { foldKey } from '../text/fold.ts';
import { romanValue } from '../text/roman.ts';
import type { Span } from '../text/span.ts';
import { chapterKindOf } from './chapter-kind.ts';
import { looseKey } from './headings.ts';
import { labelOf } from './labels.ts';
import { parseNumberedLine, withoutFinalPeriod } from './numbered-line.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';
import { isUnfinished } from './unfinished.ts';
import { unitEntries } from './units-of-contents.ts';

/** A line, or a few, that open a chapter, a section of one, or a unit. */
export interface LabelledHeading {
  readonly kind: 'chapter' | 'section' | 'unit';
  /** Empty when none is printed. */
  readonly number: string;
  readonly printedNumber: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly lineCount: number;
  readonly entry: ContentsEntry | undefined;
}

/** What the contents list, by loose name; an entry is taken away when its heading is found. */
export interface ListedNames {
  readonly chapters: Map<string, ContentsEntry>;
  readonly units: Map<string, ContentsEntry>;
  /** Length of the longest name, punctuation and blanks allowed for: longer lines need not be looked up. */
  readonly longest: number;
}

type Recogniser = (place: Place) => LabelledHeading | undefined;

/** Where in a manual a line stands. */
export interface HeadingContext {
  readonly profile: Profile;
  readonly listed: ListedNames;
  /** Kind of the chapter that the line stands in. */
  readonly chapter: ChapterKind;
  /** How the first numbered chapter is numbered; in a manual with chapter 6, `I. LEYES` is no chapter. */
  readonly numbering: 'decimal' | 'roman' | undefined;
}

/** A line with what stands around it. */
interface Place extends HeadingContext {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly line: Line;
}

const LONGEST_HEADING = 250;
const SPARE = 10;
/** Lines that a name may go on for, right under its first. */
const MORE_NAME_LINES = 2;
/** Claves have three digits; a chapter has one or two. */
const FIRST_CLAVE = 100;
/** No manual has more chapters; `C.` opens the name of a citizen, not chapter 100. */
const LAST_CHAPTER = 40;

/** The heading that `lines[index]` opens, by the recogniser of the profile; units before chapters. */
export function parseLabelledHeading(
  lines: readonly Line[],
  index: number,
  context: HeadingContext,
): LabelledHeading | undefined {
  const line = lines[index];
  if (line === undefined || LONGEST_HEADING < line.text.length) {
    return undefined;
  }
  const place = { ...context, lines, index, line };
  const recognisers = [
    ...UNIT_RECOGNISERS[context.profile.units],
    parseNumberedChapter,
    parseRomanChapter,
    parseListedChapter,
  ];
  for (const recognise of recognisers) {
    const heading = recognise(place);
    if (heading !== undefined) {
      return heading;
    }
  }
  return undefined;
}

export function listNames(entries: readonly ContentsEntry[], profile: Profile): ListedNames {
  const units = unitEntries(entries, profile);
  const isUnit = new Set(units);
  const byName = (some: readonly ContentsEntry[]) => new Map(some.map((entry) => [looseKey(entry.name), entry]));
  return {
    chapters: byName(entries.filter((entry) => !isUnit.has(entry))),
    units: byName(units),
    longest: entries.reduce((longest, { name }) => Math.max(longest, name.length), -SPARE) + SPARE,
  };
}

function isListed(names: ReadonlyMap<string, ContentsEntry>, line: string, { longest }: ListedNames): boolean {
  return line.length <= longest && names.has(looseKey(line));
}

/** `112. Dirección General de Comunicación Social.` */
const parseClave: Recogniser = (place) => {
  const clave = /^(\d{3})\.\s+(?=\p{L})/u.exec(place.line.text);
  const printed = clave?.[0].trim();
  if (clave?.[1] === undefined || printed === undefined) {
    return undefined;
  }
  const heading = openUnit(place, clave[0].length, clave[1], printed);
  const hasLevel = place.profile.levels.levelOf(heading.name) !== undefined;
  return hasLevel || isLabelled(place, place.index + heading.lineCount) ? heading : undefined;
};

/** `Puesto: Coordinación de Apoyo` */
const parsePost: Recogniser = (place) => {
  const label = labelOf(place.line.text, place.profile.labels.unit);
  return label === undefined || label.textStart === place.line.text.length
    ? undefined
    : openUnit(place, label.textStart, '', '');
};

/** A name alone that the contents list for the chapter of functions. */
const parseListedUnit: Recogniser = (place) => {
  const { chapter, listed, line } = place;
  const opens = chapter === 'duties' && isListed(listed.units, line.text, listed);
  return opens ? openUnitOn(1, place, 0, '', '') : undefined;
};

/** A name alone, opening with a level word, right before `Objetivo:` or `Funciones:`. */
const parseUnitBeforeLabel: Recogniser = (place) => {
  if (!isLabelled(place, place.index + 1) || place.profile.levels.levelOf(place.line.text) === undefined) {
    return undefined;
  }
  return openUnit(place, 0, '', '');
};

const UNIT_RECOGNISERS: Readonly<Record<Profile['units'], readonly Recogniser[]>> = {
  numbered: [],
  clave: [parseClave, parseUnitBeforeLabel],
  post: [parsePost],
  listed: [parseListedUnit, parseUnitBeforeLabel],
};

/** `6. ESTRUCTURA ORGÁNICA.`, `8.1. OFICINA DE LA PERSONA TITULAR…`: in capitals, or as the contents list it. */
const parseNumberedChapter: Recogniser = (place) => {
  const numbered = place.numbering === 'roman' ? undefined : parseNumberedLine(place.line);
  if (numbered === undefined || !isChapterName(numbered.name, place)) {
    return undefined;
  }
  const depth = numberDepth(numbered.number);
  if (depth === 1 && FIRST_CLAVE <= Number(numbered.number)) {
    return undefined;
  }
  const { number, printedNumber, name, nameSpan } = numbered;
  return openChapter(depth === 1 ? 'chapter' : 'section', number, printedNumber, name, nameSpan, place);
};

/** `V. FUNCIONES`, `VI DESCRIPCIÓN DE FUNCIONES` */
const parseRomanChapter: Recogniser = (place) => {
  const { line, profile } = place;
  const roman = /^([IVXLC]{1,8})\.?\s+(?=\p{L})/u.exec(line.text);
  const number = place.numbering === 'decimal' ? undefined : roman?.[1];
  if (number === undefined || LAST_CHAPTER < (romanValue(number) ?? LAST_CHAPTER + 1)) {
    return undefined;
  }
  const start = roman?.[0].length ?? 0;
  const name = withoutFinalPeriod(line.text.slice(start));
  if (profile.levels.levelOf(name) !== undefined || !isChapterName(name, place)) {
    return undefined;
  }
  const nameSpan = { start: line.start + start, end: line.start + start + name.length };
  return openChapter('chapter', number, roman?.[0].trim() ?? '', name, nameSpan, place);
};

/** `INTRODUCCION`: a chapter without number is known by the contents alone. */
const parseListedChapter: Recogniser = (place) => {
  const name = withoutFinalPeriod(place.line.text);
  const opens = isListed(place.listed.chapters, name, place.listed);
  const isUnnumbered = opens && place.listed.chapters.get(looseKey(name))?.number === '';
  const nameSpan = { start: place.line.start, end: place.line.start + name.length };
  return isUnnumbered ? openChapter('chapter', '', '', name, nameSpan, place) : undefined;
};

function isChapterName(name: string, { profile, listed }: Place): boolean {
  const isCapitalized = /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
  return (
    isCapitalized ||
    isListed(listed.chapters, name, listed) ||
    profile.chapters.some(([opening]) => opening === foldKey(name))
  );
}

function openChapter(
  kind: 'chapter' | 'section',
  number: string,
  printedNumber: string,
  name: string,
  nameSpan: Span,
  { listed }: Place,
): LabelledHeading {
  const entry = listed.chapters.get(looseKey(name));
  return { kind, number, printedNumber, name, nameSpan, lineCount: 1, entry };
}

function openUnit(place: Place, nameStart: number, number: string, printedNumber: string): LabelledHeading {
  return openUnitOn(1 + countMoreLines(place), place, nameStart, number, printedNumber);
}

function openUnitOn(
  lineCount: number,
  place: Place,
  nameStart: number,
  number: string,
  printedNumber: string,
): LabelledHeading {
  const { lines, index, line } = place;
  const pieces = [line.text.slice(nameStart), ...lines.slice(index + 1, index + lineCount).map(({ text }) => text)];
  const name = withoutFinalPeriod(pieces.join(' '));
  const last = lines[index + lineCount - 1] ?? line;
  const nameSpan = {
    start: line.start + nameStart,
    end: last.start + (lineCount === 1 ? nameStart : 0) + withoutFinalPeriod(pieces.at(-1) ?? '').length,
  };
  const entry = place.listed.units.get(looseKey(name));
  return { kind: 'unit', number, printedNumber, name, nameSpan, lineCount, entry };
}

/** How many lines right below go on with a name: down to a label, unless a sentence ended, or one that it needs. */
function countMoreLines({ lines, index, profile }: Place): number {
  for (let more = 0; more <= MORE_NAME_LINES; more++) {
    const [line, next] = [lines[index + more], lines[index + more + 1]];
    if (next === undefined || line === undefined || isLabel(next, profile)) {
      return isLabel(next, profile) ? more : 0;
    }
    if (next.row !== line.row + 1 || line.text.endsWith('.') || LONGEST_HEADING < next.text.length) {
      break;
    }
  }
  const [line, next] = [lines[index], lines[index + 1]];
  const needsMore = line !== undefined && next?.row === line.row + 1 && isUnfinished(line.text);
  return needsMore && next.text.length <= LONGEST_HEADING ? 1 : 0;
}

function isLabelled({ lines, profile }: Place, index: number): boolean {
  return isLabel(lines[index], profile);
}

function isLabel(line: Line | undefined, { labels }: Profile): boolean {
  return line !== undefined && labelOf(line.text, [...labels.objective, ...labels.duties]) !== undefined;
}

/** How a chapter is numbered; `undefined` for one without number. */
export function numberingOf({ number }: LabelledHeading): HeadingContext['numbering'] {
  if (number === '') {
    return undefined;
  }
  return romanValue(number) === undefined ? 'decimal' : 'roman';
}

/** What a chapter is about, by its name or by the one that the contents give it. */
export function headingKind({ name, entry }: LabelledHeading, profile: Profile): ChapterKind {
  const kind = chapterKindOf(name, profile.chapters);
  return kind === 'other' && entry !== undefined ? chapterKindOf(entry.name, profile.chapters) : kind;
}
