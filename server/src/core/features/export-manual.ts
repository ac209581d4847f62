import type { Analysis } from '../analysis.ts';
import type { Acronym } from '../model/acronym.ts';
import type { ChapterContents } from '../model/chapter-contents.ts';
import { type Issue, issuesInOrder } from '../model/issue.ts';
import type { Manual } from '../model/manual.ts';
import type { LegalCitation, UnitReference } from '../model/reference.ts';

/** All that is known of a manual, for whoever writes it down in another form. */
export interface ExportedManual {
  readonly text: string;
  readonly manual: Manual;
  readonly chapters: ChapterContents;
  readonly acronyms: readonly Acronym[];
  readonly unitReferences: readonly UnitReference[];
  readonly legalCitations: readonly LegalCitation[];
  readonly dutyFacts: readonly ExportedFacts[];
  readonly dutyGroups: readonly ExportedGroup[];
  /** What the parse found odd and the errata, in the order of the text. */
  readonly issues: readonly Issue[];
}

/** What a duty does with its matter, by its identity. */
interface ExportedFacts {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly verbClasses: readonly string[];
  readonly weight: string;
}

/** Duties with the same matter. */
interface ExportedGroup {
  readonly duties: readonly string[];
  readonly wording: string;
  readonly scope: string;
}

export function exportManual(analysis: Analysis): ExportedManual {
  const { text, manual, chapters, acronyms, unitReferences, legalCitations, facts } = analysis;
  return {
    text,
    manual,
    chapters,
    acronyms,
    unitReferences,
    legalCitations,
    dutyFacts: manual.units.flatMap(({ duties }) => duties).flatMap(({ id }) => factsOf(analysis, id)),
    dutyGroups: facts.groups,
    issues: issuesInOrder(analysis),
  };
}

function factsOf({ facts }: Analysis, id: string): readonly ExportedFacts[] {
  const found = facts.factsOf(id);
  return found === undefined ? [] : [{ id, verbs: found.verbs, verbClasses: found.verbClasses, weight: found.weight }];
}
