/** A document as data, which is then written as Markdown, HTML or plain text: all texts as they are, nothing escaped. */
export interface Page {
  readonly title: string;
  /** Lines below the title. */
  readonly lead: readonly Phrase[];
  readonly sections: readonly PageSection[];
  /** What a reader must know of all of it. */
  readonly foot: readonly Phrase[];
}

export interface PageSection {
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  | { readonly kind: 'paragraph'; readonly phrase: Phrase }
  | { readonly kind: 'list'; readonly entries: readonly PageEntry[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      /** A cell has a paragraph or more. */
      readonly rows: readonly (readonly (readonly Phrase[])[])[];
    };

/** An entry of a list, with what stands below it. */
export interface PageEntry {
  /** `5.`, `a)`; `undefined` for a bullet. */
  readonly marker: string | undefined;
  readonly phrase: Phrase;
  readonly below: readonly PageEntry[];
}

export type Phrase = readonly PhrasePart[];

/**
 * `quoted` are words of the manual, Spanish in every language; `changed` are such words that another text has not;
 * `link` leads to a place of the manual, where the page is shown by what can open it.
 */
export type PhrasePart =
  | string
  | { readonly kind: 'strong' | 'quoted' | 'changed'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: PageTarget };

/** An offset of the manual, or a unit's own sheet. */
export type PageTarget =
  | { readonly kind: 'place'; readonly offset: number }
  | { readonly kind: 'unit'; readonly number: string };

/** Phrases one behind the other, with something between them. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

export function paragraph(...phrase: Phrase): PageBlock {
  return { kind: 'paragraph', phrase };
}

/** A list without numbers or anything below. */
export function bullets(phrases: readonly Phrase[]): PageBlock {
  return { kind: 'list', entries: phrases.map((phrase) => ({ marker: undefined, phrase, below: [] })) };
}
