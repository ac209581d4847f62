import type { Span } from '../text/span.ts';
import type { OrgUnit, Passage } from './unit.ts';

/** Manual de organización: all that one text says, as immutable data. Every span points into that text. */
export interface Manual {
  /** The title line; `undefined` for a text without one. */
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** What stands before the contents: authorisation, ratification. */
  readonly cover: Passage;
  readonly contents: Contents | undefined;
  readonly chapters: readonly Chapter[];
  /** In the order of the text. */
  readonly units: readonly OrgUnit[];
  /** Running headers (encabezados de página): on the page, not in the text. */
  readonly furniture: readonly Span[];
}

/** Índice: never "index". */
export interface Contents {
  readonly heading: Span;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  readonly number: string;
  /** As printed, without the final period. */
  readonly name: string;
  readonly page: number;
  /** The whole line without outer white space. */
  readonly span: Span;
}

export type ChapterKind =
  | 'introduction'
  | 'objectives'
  | 'history'
  | 'legal-framework'
  | 'powers'
  | 'policies'
  | 'org-charts'
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
  readonly number: string;
  readonly name: string;
  readonly heading: Span;
}
