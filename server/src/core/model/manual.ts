import type { Span } from '../text/span.ts';
import type { Institution, Level } from './level.ts';
import type { OrgUnit, Passage } from './unit.ts';

/** Manual de organización: all that one text says, as immutable data. Every span points into that text. */
export interface Manual {
  /** Id of the profile that it was read by: `imss-numeral`. */
  readonly profile: string;
  /** Levels of its family, highest first, then any other that its units have. */
  readonly levels: readonly Level[];
  /** Whose manual it is; `undefined` when its family does not tell. */
  readonly institution: Institution | undefined;
  /** The title, printed on one line or more; `undefined` for a text without one. */
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** What stands before the contents: authorisation, ratification. */
  readonly cover: Passage;
  readonly contents: Contents | undefined;
  readonly chapters: readonly Chapter[];
  /** In the order of the text. */
  readonly units: readonly OrgUnit[];
  /** Running headers and page footers (encabezados y pies de página): on the page, not in the text. */
  readonly furniture: readonly Span[];
}

/** Índice: never "index". */
export interface Contents {
  readonly heading: Span;
  readonly entries: readonly ContentsEntry[];
  /** Lines inside the contents that could not be put together; each is reported. */
  readonly unread: readonly Span[];
}

export interface ContentsEntry {
  /** Canonical, or the roman numeral; empty when the contents print none. */
  readonly number: string;
  /** As printed, without the final period. */
  readonly name: string;
  /** The first of a range; `undefined` when the contents give no page. */
  readonly page: number | undefined;
  /** The whole line without outer white space; the name alone where the contents are printed in columns. */
  readonly span: Span;
  /** Every physical piece: number, name and page lie apart in columns. One that equals `span` otherwise. */
  readonly pieces: readonly Span[];
}

export type ChapterKind =
  | 'introduction'
  | 'objectives'
  | 'history'
  | 'legal-framework'
  | 'powers'
  | 'policies'
  | 'org-charts'
  | 'structure'
  | 'duties'
  | 'other';

/** Capítulo: a single-number section. Units of the chapter of functions are in {@link Manual.units}. */
export interface Chapter extends ChapterSection {
  readonly kind: ChapterKind;
  /** Numbered sections that are not units: the organograms 7.1–7.6. */
  readonly sections: readonly ChapterSection[];
}

/** A heading and what stands under it before the next one. */
export interface ChapterSection extends Passage {
  /** Canonical, or the roman numeral; empty when the manual prints none. */
  readonly number: string;
  readonly name: string;
  readonly heading: Span;
}
