import { findFirst } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import type { FormerName } from './former-name.ts';

/** Mención: a unit named in a draft or in the manual. */
export interface Mention {
  /**
   * The name alone, line breaks inside it included. In "Titular de la División de Dictamen" it is "División de
   * Dictamen"; a post ("Coordinador de Cobranza") is spanned whole; of "numeral 8.2.1" only the number; in
   * "las Divisiones de Corrección y de Dictamen" there are two, "Divisiones de Corrección" and "Dictamen".
   */
  readonly span: Span;
  /** Numbers of the units it names: all candidates when ambiguous, none for a former name without a successor. */
  readonly units: readonly string[];
  readonly form: MentionForm;
  /** The name of today as it should be written here, in the capitals of the draft; `undefined` when nothing is to change or it cannot be told. */
  readonly official: string | undefined;
  /** What became of the name, when {@link form} is `former`. */
  readonly former: FormerName | undefined;
}

/** Index of the first of these mentions, which are in order and apart, that ends behind an offset. */
export function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  return findFirst(0, mentions.length, (index) => offset < (mentions[index]?.span.end ?? 0));
}

/** Those of these mentions, which are in order and apart, that lie in a span or reach into it. */
export function mentionsNear(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const near: Mention[] = [];
  for (let index = firstEndingAfter(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || end <= mention.span.start) {
      break;
    }
    near.push(mention);
  }
  return near;
}

/** How the name is written, compared with the manual's spelling. One each: the first that holds, from the last to the first. */
export type MentionForm =
  | 'exact'
  | 'caps'
  | 'case'
  | 'no-accent'
  | 'number'
  | 'acronym'
  | 'abbrev'
  | 'partial'
  | 'title'
  | 'coordinated'
  | 'typo'
  | 'former'
  | 'ambiguous';
