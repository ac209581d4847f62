import type { Analysis } from '../analysis.ts';
import type { LegalSource } from '../model/legal-framework.ts';
import type { LegalCitation } from '../model/reference.ts';

/** The legal framework with where the manual cites it. */
export interface CitedFramework {
  /** In the order of the chapter. */
  readonly sources: readonly { readonly source: LegalSource; readonly citations: readonly LegalCitation[] }[];
  /** Citations of no instrument that the chapter lists, or that do not say of which ("sus reglamentos"). */
  readonly undecided: readonly LegalCitation[];
}

/** A citation that may be of several instruments stands under each of them. */
export function citedFramework({ chapters, legalCitations }: Analysis): CitedFramework {
  return {
    sources: chapters.legalFramework.sources.map((source) => ({
      source,
      citations: legalCitations.filter(({ sources }) => sources.includes(source)),
    })),
    undecided: legalCitations.filter(({ sources }) => sources.length === 0),
  };
}
