import { citedFramework } from '../../core/features/cited-framework.ts';
import type { LegalCitation } from '../../core/model/reference.ts';
import { renderDate } from '../../core/render/date.ts';
import { lawReason } from '../../core/render/manual-reference.ts';
import type { Locale } from '../../core/render/strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { ManualFramework, SourceCitation } from '../../protocol/chapters.ts';
import type { LoadedManual } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The legal framework of each manual. */
export async function listFrameworks(
  _: unknown,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<readonly ManualFramework[]> {
  return (await manuals()).manuals.map((manual) => frameworkOf(manual, session.locale));
}

/** Each instrument with where it is cited. */
function frameworkOf(manual: LoadedManual, locale: Locale): ManualFramework {
  const { uri, analysis } = manual;
  const { sources, undecided } = citedFramework(analysis);
  const toCitation = (citation: LegalCitation) => toSourceCitation(citation, manual, locale);
  return {
    manual: uri,
    title: analysis.manual.title?.text ?? '',
    sources: sources.map(({ source: { kind, name, nameSpan, published }, citations }) => ({
      kind,
      name,
      line: lineAtOffset(analysis.lines, nameSpan.start),
      ...(published === undefined ? {} : { published: renderDate(published, locale) }),
      citations: citations.map(toCitation),
    })),
    undecided: undecided.map(toCitation),
  };
}

function toSourceCitation(
  { text, pieces, unit, node, article, reason, sources }: LegalCitation,
  { analysis }: LoadedManual,
  locale: Locale,
): SourceCitation {
  return {
    line: lineAtOffset(analysis.lines, pieces[0]?.start ?? 0),
    text,
    ...(unit === undefined ? {} : { unit }),
    ...(node === undefined ? {} : { node }),
    ...(article === undefined ? {} : { article }),
    reason: lawReason(reason, locale),
    isUndecided: sources.length !== 1,
  };
}
