import type { Acronym } from '../model/acronym.ts';
import type { ChapterContents } from '../model/chapter-contents.ts';
import type { Block } from '../model/unit.ts';
import type { Span } from '../text/span.ts';

/** The line, from 1, of a place or of the first of its pieces. */
export type FindLine = (place: readonly Span[] | Span) => number;

/** The chapters before the functions as plain data. */
export function exportChapters(chapters: ChapterContents, lineOf: FindLine) {
  const block = ({ text, pieces }: Block) => ({ line: lineOf(pieces), text });
  return {
    introduction: chapters.introduction.map(block),
    objectives: chapters.objectives.map(block),
    history: chapters.history.map(({ text, pieces, date, dateBasis, dates }) => ({
      line: lineOf(pieces),
      date: date ?? null,
      dateBasis,
      dates: dates.map(({ iso, span }) => ({ date: iso, line: lineOf(span) })),
      text,
    })),
    formerNames: chapters.formerNames.map(({ name, fate, basis, units, steps }) => ({
      ...{ name, fate, basis, units },
      steps: steps.map(({ kind, date, into, quote, pieces }) => ({
        ...{ kind, date: date ?? null, into: into ?? null, line: lineOf(pieces), quote },
      })),
    })),
    legalFramework: chapters.legalFramework.sources.map(({ name, kind, published, pieces }) => ({
      line: lineOf(pieces),
      name,
      kind,
      published: published ?? null,
    })),
    powers: chapters.powers.list.map(({ numeral, text, pieces, duty }) => ({
      numeral,
      line: lineOf(pieces),
      text,
      duty: duty?.id ?? null,
      wording: duty?.wording ?? null,
    })),
    policies: chapters.policies.map(block),
    orgCharts: chapters.orgCharts.map(({ number, name, unit, validFrom, heading }) => ({
      number,
      name,
      unit: unit ?? null,
      line: lineOf(heading),
      validFrom: validFrom?.value ?? null,
    })),
  };
}

export function exportAcronyms(acronyms: readonly Acronym[], lineOf: FindLine) {
  return acronyms.map(({ acronym, unit, definitions, uses }) => ({
    acronym,
    unit: unit ?? null,
    definitions: definitions.map(({ expansion, span }) => ({ expansion, line: lineOf(span) })),
    uses: uses.map((span) => lineOf(span)),
  }));
}
