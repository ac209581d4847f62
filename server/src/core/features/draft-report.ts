import type { Analysis } from '../analysis.ts';
import { foldedWords } from '../checks/quotable.ts';
import { quotedSpans } from '../checks/quoted-spans.ts';
import { citedPlaces } from '../citation/cited-places.ts';
import { citedBeside } from '../model/draft-citation.ts';
import type { Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import type { OrgUnit } from '../model/unit.ts';
import { partOf } from '../model/walk.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';

/** Informe: what a draft takes from a manual and where it disagrees with it; every list in the order of the draft. */
export interface DraftReport {
  readonly units: readonly NamedUnit[];
  readonly citations: readonly ReportedCitation[];
  readonly quotations: readonly ReportedQuotation[];
  readonly findings: readonly Finding[];
}

/** A unit that the draft names, in whatever form; a name that several units share is none of theirs. */
interface NamedUnit {
  readonly unit: OrgUnit;
  readonly mentions: readonly Mention[];
}

/** Cita: a section number of the manual, or a duty or item that the draft cites beside a unit's number or name. */
export interface ReportedCitation {
  readonly span: Span;
  readonly unit: OrgUnit;
  /** The number or letter of what is cited, as it is written; `undefined` when the unit alone is. */
  readonly written: string | undefined;
  readonly kind: 'unit' | 'duty' | 'item';
  /** What the manual says there; `undefined` too when it has no such place. */
  readonly text: string | undefined;
}

/** A quotation of the manual's words. */
export interface ReportedQuotation {
  readonly span: Span;
  readonly isLiteral: boolean;
  /** `8.2.1#5`; `undefined` when the words stand outside the duties, or in several of them. */
  readonly source: string | undefined;
}

/** `findings` are those of the same draft, what the person has switched off left out. */
export function reportDraft(
  analysis: Analysis,
  text: string,
  mentions: readonly Mention[],
  findings: readonly Finding[],
): DraftReport {
  return {
    units: namedUnits(analysis, mentions),
    citations: citedIn(analysis, text, mentions),
    quotations: quotations(analysis, text, findings),
    findings,
  };
}

function namedUnits({ units }: Analysis, mentions: readonly Mention[]): readonly NamedUnit[] {
  const byNumber = groupBy(
    mentions.filter((mention) => mention.units.length === 1),
    (mention) => mention.units[0] ?? '',
  );
  return [...byNumber].flatMap(([number, all]) => {
    const unit = units.byNumber(number);
    return unit === undefined ? [] : [{ unit, mentions: all }];
  });
}

function citedIn(analysis: Analysis, text: string, mentions: readonly Mention[]): readonly ReportedCitation[] {
  const places = citedPlaces(analysis.units.byNumber, text, mentions).filter(({ isSure }) => isSure);
  // A long draft has thousands of mentions: each looks at its own alone.
  const placesAt = groupBy(places, ({ mention }) => mention.start);
  return mentions.flatMap(({ span, form, units: [number] }): readonly ReportedCitation[] => {
    const unit = number === undefined ? undefined : analysis.units.byNumber(number);
    if (unit === undefined) {
      return [];
    }
    const beside = citedBeside(placesAt.get(span.start) ?? [], span).map(
      (place): ReportedCitation => ({
        span: { start: Math.min(span.start, place.span.start), end: Math.max(span.end, place.span.end) },
        unit,
        written: place.written,
        kind: place.kind,
        text: place.id === undefined ? undefined : partOf(unit, place.id)?.text,
      }),
    );
    const isCited = form === 'number' && beside.length === 0;
    return isCited ? [{ span, unit, written: undefined, kind: 'unit', text: unit.name }] : beside;
  });
}

/** Shorter ones are names and expressions, not somebody's text. */
const MIN_WORDS = 8;
const CANDIDATES = 16;

function quotations({ quotable }: Analysis, text: string, findings: readonly Finding[]): readonly ReportedQuotation[] {
  const altered = findings.filter(({ rule }) => rule === 'altered-quotation');
  return quotedSpans(text, { start: 0, end: text.length }).flatMap((span): readonly ReportedQuotation[] => {
    const finding = altered.find((each) => each.span.start < span.end && span.start < each.span.end);
    if (finding !== undefined) {
      return [{ span, isLiteral: false, source: finding.values[0] }];
    }
    const words = foldedWords(text.slice(span.start, span.end));
    if (words.length < MIN_WORDS || !quotable.printsWords(words)) {
      return [];
    }
    const quoted = ` ${words.join(' ')} `;
    const sources = quotable
      .partsLike(words, CANDIDATES)
      .filter((part) => ` ${part.words.join(' ')} `.includes(quoted));
    return [{ span, isLiteral: true, source: sources.length === 1 ? sources[0]?.id : undefined }];
  });
}
