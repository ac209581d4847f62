import { citedFramework } from '../../core/features/cited-framework.ts';
import { type NameChange as Change, historyTimeline } from '../../core/features/history-timeline.ts';
import type { LegalCitation } from '../../core/model/reference.ts';
import { renderDate } from '../../core/render/date.ts';
import { renderFate } from '../../core/render/fate.ts';
import { lawReason } from '../../core/render/manual-reference.ts';
import type { Locale } from '../../core/render/strings.ts';
import { viewStringsFor } from '../../core/render/view-strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ManualFramework, ManualHistory, NameChange, SourceCitation } from '../../protocol/views.ts';
import type { LoadedManual } from '../state/manuals.ts';

/** The legal framework of a manual, each instrument with where it is cited. */
export function frameworkOf(manual: LoadedManual, locale: Locale): ManualFramework {
  const { uri, analysis, lines } = manual;
  const { sources, undecided } = citedFramework(analysis);
  const toCitation = (citation: LegalCitation) => toSourceCitation(citation, manual, locale);
  return {
    manual: uri,
    title: analysis.manual.title?.text ?? '',
    sources: sources.map(({ source: { kind, name, nameSpan, published }, citations }) => ({
      kind,
      name,
      line: lineAtOffset(lines, nameSpan.start),
      ...(published === undefined ? {} : { published: renderDate(published, locale) }),
      citations: citations.map(toCitation),
    })),
    undecided: undecided.map(toCitation),
  };
}

function toSourceCitation(
  { text, pieces, unit, node, article, reason, sources }: LegalCitation,
  { lines }: LoadedManual,
  locale: Locale,
): SourceCitation {
  return {
    line: lineAtOffset(lines, pieces[0]?.start ?? 0),
    text,
    ...(unit === undefined ? {} : { unit }),
    ...(node === undefined ? {} : { node }),
    ...(article === undefined ? {} : { article }),
    reason: lawReason(reason, locale),
    isUndecided: sources.length !== 1,
  };
}

/** The history of a manual, a moment for each date. */
export function historyOf(manual: LoadedManual, locale: Locale): ManualHistory {
  const { uri, analysis, lines } = manual;
  const lineOf = (offset: number | undefined) => lineAtOffset(lines, offset ?? 0);
  return {
    manual: uri,
    title: analysis.manual.title?.text ?? '',
    dates: historyTimeline(analysis).map(({ date, events, changes }) => ({
      ...(date === undefined ? {} : { date }),
      label: date === undefined ? viewStringsFor(locale).undated() : renderDate(date, locale),
      line: lineOf(events[0]?.pieces[0]?.start ?? changes[0]?.offset),
      changes: changes.map((change) => toNameChange(change, lineOf(change.offset), locale)),
      paragraphs: events.map(({ text, pieces }) => ({ line: lineOf(pieces[0]?.start), text })),
    })),
  };
}

function toNameChange({ kind, from, into, isInferred, today }: Change, line: number, locale: Locale): NameChange {
  const strings = viewStringsFor(locale);
  const fate = renderFate(kind, locale);
  return {
    from,
    ...(into === undefined ? {} : { into }),
    outcome: isInferred ? strings.inferred(fate) : strings.stated(fate),
    today: today.map(({ number, name }) => ({ number, name })),
    line,
  };
}
