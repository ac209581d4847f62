import type { Analysis } from '../analysis.ts';
import { foldedWords } from '../checks/quotable.ts';
import { quotedSpans } from '../checks/quoted-spans.ts';
import type { Finding } from '../model/finding.ts';
import type { Mention } from '../model/mention.ts';
import type { Duty, OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';

/** Informe: what a draft takes from a manual and where it disagrees with it; every list in the order of the draft. */
export interface DraftReport {
  readonly units: readonly NamedUnit[];
  readonly citations: readonly CitedNumber[];
  readonly quotations: readonly ReportedQuotation[];
  readonly findings: readonly Finding[];
}

/** A unit that the draft names, in whatever form; a name that several units share is none of theirs. */
interface NamedUnit {
  readonly unit: OrgUnit;
  readonly mentions: readonly Mention[];
}

/** Cita: a section number of the manual, with the duty that the draft names after it. */
export interface CitedNumber {
  readonly span: Span;
  readonly unit: OrgUnit;
  /** Order of appearance as the draft gives it; `undefined` when it cites the unit alone. */
  readonly ordinal: number | undefined;
  /** `undefined` too when the unit has no such duty. */
  readonly duty: Duty | undefined;
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
    citations: mentions
      .filter(({ form }) => form === 'number')
      .flatMap((mention) => citedNumber(analysis, text, mention)),
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

/** "8.2.1, función 5", also with a note on a misprint in between, as our citations write it. */
const DUTY_AFTER = /^(?:\s*\([^()\n]{0,80}\))?,?\s+funci[oó]n\s+(\d{1,3})\b/iu;
const LONGEST_AFTER = 120;

function citedNumber({ units }: Analysis, text: string, { span, units: [number] }: Mention): readonly CitedNumber[] {
  const unit = number === undefined ? undefined : units.byNumber(number);
  if (unit === undefined) {
    return [];
  }
  const after = DUTY_AFTER.exec(text.slice(span.end, span.end + LONGEST_AFTER));
  const ordinal = after === null ? undefined : Number(after[1]);
  const end = span.end + (after?.[0].length ?? 0);
  return [
    { span: { start: span.start, end }, unit, ordinal, duty: unit.duties.find((duty) => duty.ordinal === ordinal) },
  ];
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
