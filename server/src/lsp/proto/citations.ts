import { citableAt } from '../../core/features/citable-at.ts';
import { type Citation, citationOf } from '../../core/features/citation.ts';
import { mentionAt } from '../../core/mentions/draft/mention-at.ts';
import { CITATION_STYLES, type CitationStyle } from '../../core/render/citation/styles.ts';
import type { CitedPlace } from '../../core/render/citation/values.ts';
import { escapeFor, type Markup, renderCitation } from '../../core/render/citation.ts';
import { citationStringsFor } from '../../core/render/citation-strings.ts';
import { dutiesMarkdown } from '../../core/render/duties-markdown.ts';
import { postsOf } from '../../core/render/post.ts';
import type { Locale } from '../../core/render/strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type {
  Citable,
  CitableParams,
  CiteParams,
  CiteResult,
  LabelledText,
  StyledCitation,
} from '../../protocol/requests.ts';
import type { LoadedManual } from '../state/manuals.ts';
import type { Workspace } from '../state/workspace.ts';
import { toOffset } from './from-proto.ts';

/** Settings are written by hand: what is longer than any template is left out rather than filled. */
const MAX_TEMPLATES = 50;
const MAX_TEMPLATE = 10_000;

export function citablesAt(
  { textDocument: { uri }, position }: CitableParams,
  manuals: readonly LoadedManual[],
  { documents, mentions }: Workspace,
): readonly Citable[] {
  const manual = manuals.find((each) => each.uri === uri);
  if (manual !== undefined) {
    const id = citableAt(manual.analysis, toOffset(manual.lines, position));
    return id === undefined ? [] : [{ manual: uri, id }];
  }
  const draft = documents.get(uri);
  if (draft === undefined) {
    return [];
  }
  const offset = draft.offsetAt(position);
  return manuals.flatMap(({ uri: manualUri, analysis }) => {
    const units = mentionAt(mentions.in(draft, analysis), offset)?.units ?? [];
    return units.map((id) => ({ manual: manualUri, id }));
  });
}

export function cite(
  { id, templates = {}, languageId }: CiteParams,
  manual: LoadedManual,
  locale: Locale,
): CiteResult | undefined {
  const citation = citationOf(manual.analysis, id);
  if (citation === undefined) {
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

export interface CitationOptions {
  /** The person's own templates by name; written by hand, so that anything may stand there. */
  readonly templates: Readonly<Record<string, unknown>>;
  readonly markup: Markup;
  readonly locale: Locale;
}

/** One a style, the default first, the person's own last. */
export function styledCitations(
  citation: Citation,
  manual: LoadedManual,
  options: CitationOptions,
): readonly StyledCitation[] {
  const place = placeOf(citation, manual);
  // A unit says nothing that could be quoted.
  const styles = CITATION_STYLES.filter(({ id }) => id !== 'quotation' || citation.duty !== undefined);
  return [
    ...styles.map((style) => houseCitation(citation, style, place, options)),
    ...ownCitations(citation, place, options),
  ];
}

/** In one style, the first of the person's own for `own`; the default style where there is none. */
export function citationInStyle(
  citation: Citation,
  style: string,
  manual: LoadedManual,
  options: CitationOptions,
): StyledCitation | undefined {
  const place = placeOf(citation, manual);
  const [own] = style === 'own' ? ownCitations(citation, place, options) : [];
  const house = CITATION_STYLES.find(({ id }) => id === style && (id !== 'quotation' || citation.duty !== undefined));
  const [usual] = CITATION_STYLES;
  const chosen = house ?? usual;
  return own ?? (chosen && houseCitation(citation, chosen, place, options));
}

export function placeOf({ offset }: Citation, { uri, lines }: LoadedManual): CitedPlace {
  const line = lineAtOffset(lines, offset) + 1;
  return { line, link: `${uri}#L${line}` };
}

/** By the language ids of the editors we know; what has no markup of ours is written as it is. */
export function markupOf(languageId: string | undefined): Markup {
  switch (languageId) {
    case 'markdown':
      return 'markdown';
    case 'latex':
    case 'tex':
      return 'latex';
    default:
      return 'text';
  }
}

function houseCitation(
  citation: Citation,
  style: CitationStyle,
  place: CitedPlace,
  { markup, locale }: CitationOptions,
): StyledCitation {
  const label = citationStringsFor(locale).styles.get(style.id) ?? style.id;
  return { style: style.id, label, text: renderCitation(citation, style, place, markup).text };
}

function ownCitations(
  citation: Citation,
  place: CitedPlace,
  { templates, markup, locale }: CitationOptions,
): readonly StyledCitation[] {
  const strings = citationStringsFor(locale);
  return Object.entries(templates)
    .slice(0, MAX_TEMPLATES)
    .flatMap(([label, template]) => {
      if (typeof template !== 'string' || MAX_TEMPLATE < template.length) {
        return [];
      }
      const { text, problems } = renderCitation(citation, { id: 'own', kind: 'plain', template }, place, markup);
      const reasons = problems.map(strings.problem).join('; ');
      const problem = reasons === '' ? {} : { problem: strings.inTemplate(label, reasons) };
      return [{ style: 'own', label, text, ...problem }];
    });
}

function labelledPosts({ unit }: Citation, markup: Markup, locale: Locale): readonly LabelledText[] {
  const labels = citationStringsFor(locale).posts;
  const { inclusive, title, split } = postsOf(unit);
  const labelled = (label: string, post: string) => ({ label, text: escapeFor(markup, post) });
  return [
    labelled(labels.inclusive, inclusive),
    labelled(labels.title, title),
    ...(split === undefined ? [] : [labelled(labels.split, split)]),
  ];
}
