import { type Citation, citationOf } from '../../core/features/citation.ts';
import { escapeFor, type Markup } from '../../core/render/citation.ts';
import { citationStringsFor } from '../../core/render/citation-strings.ts';
import { dutiesMarkdown } from '../../core/render/duties-markdown.ts';
import { postsOf } from '../../core/render/post.ts';
import type { Locale } from '../../core/render/strings.ts';
import type { CiteParams, CiteResult, LabelledText } from '../../protocol/citations.ts';
import { markupOf, styledCitations } from '../proto/citations.ts';
import { manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

/** The ways to cite a place of a manual. */
export async function cite(
  { manual: uri, id, templates = {}, languageId }: CiteParams,
  { manuals, session: { locale } }: Pick<State, 'manuals' | 'session'>,
): Promise<CiteResult | undefined> {
  const manual = manualAt(await manuals(), uri);
  const citation = manual && citationOf(manual.analysis, id);
  if (manual === undefined || citation === undefined) {
    return undefined;
  }
  const markup = markupOf(languageId);
  return {
    name: citation.unit.name,
    ...(citation.number === undefined ? {} : { number: citation.number }),
    citations: styledCitations(citation, manual, { templates, markup, locale }),
    posts: labelledPosts(citation, markup, locale),
    duties: dutiesMarkdown(citation.unit),
  };
}

function labelledPosts({ unit, levels }: Citation, markup: Markup, locale: Locale): readonly LabelledText[] {
  const labels = citationStringsFor(locale).posts;
  const { inclusive, title, split } = postsOf(unit, levels);
  const labelled = (label: string, post: string) => ({ label, text: escapeFor(markup, post) });
  return [
    labelled(labels.inclusive, inclusive),
    labelled(labels.title, title),
    ...(split === undefined ? [] : [labelled(labels.split, split)]),
  ];
}
