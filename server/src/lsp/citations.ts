import { citableAt } from '../core/features/citable-at.ts';
import { type Citation, citationOf } from '../core/features/citation.ts';
import { mentionAt } from '../core/index/mentions/mention-at.ts';
import { CITATION_STYLES } from '../core/render/citation/styles.ts';
import type { CitedPlace } from '../core/render/citation/values.ts';
import { renderCitation } from '../core/render/citation.ts';
import { citationStringsFor } from '../core/render/citation-strings.ts';
import { dutiesMarkdown } from '../core/render/duties-markdown.ts';
import { postsOf } from '../core/render/post.ts';
import type { Locale } from '../core/render/strings.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import type {
  Citable,
  CitableParams,
  CiteParams,
  CiteResult,
  LabelledText,
  StyledCitation,
} from '../protocol/requests.ts';
import { toOffset } from './from-proto.ts';
import type { LoadedManual } from './manual-store.ts';
import type { Workspace } from './workspace.ts';

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
  { id, templates = {} }: CiteParams,
  { uri, analysis, lines }: LoadedManual,
  locale: Locale,
): CiteResult | undefined {
  const citation = citationOf(analysis, id);
  if (citation === undefined) {
    return undefined;
  }
  const line = lineAtOffset(lines, citation.offset) + 1;
  const place = { line, link: `${uri}#L${line}` };
  return {
    name: citation.unit.name,
    ...(citation.number === undefined ? {} : { number: citation.number }),
    citations: [...houseCitations(citation, place, locale), ...ownCitations(citation, place, templates, locale)],
    posts: labelledPosts(citation, locale),
    duties: dutiesMarkdown(citation.unit),
  };
}

function houseCitations(citation: Citation, place: CitedPlace, locale: Locale): readonly StyledCitation[] {
  const labels = citationStringsFor(locale).styles;
  // A unit says nothing that could be quoted.
  const styles = CITATION_STYLES.filter(({ id }) => id !== 'quotation' || citation.duty !== undefined);
  return styles.map((style) => ({
    style: style.id,
    label: labels.get(style.id) ?? style.id,
    text: renderCitation(citation, style, place).text,
  }));
}

function ownCitations(
  citation: Citation,
  place: CitedPlace,
  templates: Readonly<Record<string, unknown>>,
  locale: Locale,
): readonly StyledCitation[] {
  const strings = citationStringsFor(locale);
  return Object.entries(templates)
    .slice(0, MAX_TEMPLATES)
    .flatMap(([label, template]) => {
      if (typeof template !== 'string' || MAX_TEMPLATE < template.length) {
        return [];
      }
      const { text, problems } = renderCitation(citation, { id: 'own', kind: 'plain', template }, place);
      const reasons = problems.map(strings.problem).join('; ');
      const problem = reasons === '' ? {} : { problem: strings.inTemplate(label, reasons) };
      return [{ style: 'own', label, text, ...problem }];
    });
}

function labelledPosts({ unit }: Citation, locale: Locale): readonly LabelledText[] {
  const labels = citationStringsFor(locale).posts;
  const { inclusive, title, split } = postsOf(unit);
  return [
    { label: labels.inclusive, text: inclusive },
    { label: labels.title, text: title },
    ...(split === undefined ? [] : [{ label: labels.split, text: split }]),
  ];
}
