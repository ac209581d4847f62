import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isContentsHeading } from './contents-heading.ts';
import { labelOf } from './labels.ts';
import type { LinePattern } from './line-pattern.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';

/** The lines of a text, told from what is on its pages but not in the text. */
export interface PageLines {
  readonly title: Title | undefined;
  readonly lines: readonly Line[];
  readonly furniture: readonly Span[];
}

interface Title {
  /** Its printed lines joined by blanks. */
  readonly text: string;
  readonly span: Span;
}

/** A title printed over `count` lines from `first` on. */
interface TitleLines {
  readonly first: number;
  readonly count: number;
}

/** How far down a title is looked for: a file may open with a note on its source. */
const TITLE_WINDOW = 12;
const LONGEST_TITLE = 4;

/**
 * Tells text from page furniture. Furniture are: what equals the title again (l. 5 is the title; l. 20, 61, 109 …
 * 3822 are headers), the footers that the profile describes, and lines that stand next to most of these footers.
 */
export function splitPage(all: readonly Line[], profile: Profile): PageLines {
  const found = findTitle(all, profile);
  const titleLines = found === undefined ? [] : all.slice(found.first, found.first + found.count);
  const isFurniture = furnitureTest(all, profile);
  const lines: Line[] = [];
  const furniture: Span[] = [];
  for (let index = 0; index < all.length; index++) {
    const line = all[index];
    if (line === undefined || index === found?.first) {
      index += titleLines.length - 1;
    } else if (repeatsTitle(all, index, titleLines)) {
      furniture.push(...all.slice(index, index + titleLines.length).map(({ start, end }) => ({ start, end })));
      index += titleLines.length - 1;
    } else if (isFurniture(line, index)) {
      furniture.push({ start: line.start, end: line.end });
    } else {
      lines.push(line);
    }
  }
  return { title: joinTitle(titleLines), lines, furniture };
}

/** The first line that calls itself a manual, or the first that can be a title at all; a "#" opens a note. */
function findTitle(all: readonly Line[], profile: Profile): TitleLines | undefined {
  const top = all.slice(0, TITLE_WINDOW);
  const end = top.findIndex(({ text }) => isContentsHeading(text));
  const candidates = end < 0 ? top : top.slice(0, end);
  const named = candidates.findIndex(({ text }) => text.length < 160 && /^manual(?: |$)/.test(foldKey(text)));
  const other = candidates.findIndex(({ text }) => !text.startsWith('#'));
  const first = 0 <= named ? named : other;
  const line = all[first];
  if (line === undefined || (named < 0 && opensSection(line, profile))) {
    return undefined;
  }
  let count = 1;
  while (count < LONGEST_TITLE && goesOn(all[first + count - 1], all[first + count], profile)) {
    count++;
  }
  return { first, count };
}

/** Whether a capitalised line right under a capitalised line goes on with the title. */
function goesOn(line: Line | undefined, next: Line | undefined, profile: Profile): boolean {
  return (
    line !== undefined &&
    next?.row === line.row + 1 &&
    [line, next].every(({ text }) => isCapitalized(text)) &&
    !opensSection(next, profile)
  );
}

/** Whether a line is of the body rather than a title: a number, a bullet, a label, the heading of the contents. */
function opensSection({ text }: Line, profile: Profile): boolean {
  return (
    /^(?:[^\p{L}"“«¿¡(]|[IVXLC]+[. ])/u.test(text) ||
    isContentsHeading(text) ||
    labelOf(text, allLabels(profile)) !== undefined ||
    footerTest(profile.furniture)(text)
  );
}

function repeatsTitle(all: readonly Line[], index: number, title: readonly Line[]): boolean {
  return 0 < title.length && title.every(({ text }, offset) => all[index + offset]?.text === text);
}

function joinTitle(lines: readonly Line[]): Title | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  return (
    first && last && { text: lines.map(({ text }) => text).join(' '), span: { start: first.start, end: last.end } }
  );
}

/** Tests a line by its shape, or by where it stands: next to most page footers, or a manual's name next to one. */
function furnitureTest(all: readonly Line[], profile: Profile): (line: Line, index: number) => boolean {
  const isFooter = footerTest(profile.furniture);
  const footers = all.flatMap(({ text }, index) => (isFooter(text) ? [index] : []));
  const near = new Set(footers.flatMap((index) => [index - 1, index + 1]));
  const counts = new Map<string, number>();
  for (const index of near) {
    const text = all[index]?.text ?? '';
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const labels = allLabels(profile);
  const isHeader = (text: string) =>
    (isCapitalized(text) && /^manual(?: |$)/.test(foldKey(text))) ||
    (2 < (counts.get(text) ?? 0) && footers.length < 2 * (counts.get(text) ?? 0) && !labelOf(text, labels));
  const footerSet = new Set(footers);
  return ({ text }, index) => footerSet.has(index) || (near.has(index) && text.length < 160 && isHeader(text));
}

function allLabels({ labels }: Profile): readonly string[] {
  return [...labels.unit, ...labels.objective, ...labels.duties];
}

function footerTest(patterns: readonly LinePattern[]): (text: string) => boolean {
  return (text) => text.length < 160 && patterns.some((pattern) => pattern.fits(text));
}

function isCapitalized(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
