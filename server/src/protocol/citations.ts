import { requestToServer } from './token.ts';

/**
 * What may be cited at a place: in a manual the unit, duty or item that holds it; in a draft the
 * units that are named there, more than one where they share the name.
 */
export const CITABLE_REQUEST = requestToServer<CitableParams, readonly Citable[]>('manualOrganizacion/citableAt');

export interface CitableParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** A unit (`8.2.1`), a duty (`8.2.1#5`) or an item (`8.2.1#1.c`) of a manual. */
export interface Citable {
  readonly manual: string;
  readonly id: string;
}

/** The ways to cite a place of a manual; `null` when the manual has no such place. */
export const CITE_REQUEST = requestToServer<CiteParams, CiteResult | null>('manualOrganizacion/cite');

export interface CiteParams extends Citable {
  /** The person's own templates by name, as `{numeral}[, función {funcion}]`. */
  readonly templates?: Readonly<Record<string, string>>;
  /** Language of the document that it will stand in, so that its markup shows it as it is; absent for plain text. */
  readonly languageId?: string;
}

export interface CiteResult {
  /** Name of the unit. */
  readonly name: string;
  /** Its number; absent where the manual prints none. */
  readonly number?: string;
  /** One a style, the default first, the person's own last. */
  readonly citations: readonly StyledCitation[];
  /** How a text may call whoever heads the unit. */
  readonly posts: readonly LabelledText[];
  /** The unit's duties as Markdown. */
  readonly duties: string;
}

export interface LabelledText {
  /** In the language of the client. */
  readonly label: string;
  readonly text: string;
}

export interface StyledCitation extends LabelledText {
  /** `numeral`, `short`, `quotation`, `markdown`, `bibtex`, `csl-json`; `own` for a template of the person's. */
  readonly style: string;
  /** What is wrong with the template, as a sentence; the text shows it as written. */
  readonly problem?: string;
}
