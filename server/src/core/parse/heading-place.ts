import type { ChapterKind, ContentsEntry } from '../model/manual.ts';
import type { Span } from '../text/span.ts';
import type { ListedNames } from './listed-names.ts';
import type { Profile } from './profile.ts';
import type { Line } from './read-lines.ts';

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
export interface Place extends HeadingContext {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly line: Line;
}

/** One way to know a heading by its shape and its place. */
export type Recogniser = (place: Place) => LabelledHeading | undefined;

/** Longer lines are text. */
export const LONGEST_HEADING = 250;
