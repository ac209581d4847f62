import type { Citation } from '../../core/features/citation.ts';
import { CITATION_STYLES, type CitationStyle } from '../../core/render/citation/styles.ts';
import type { CitedPlace } from '../../core/render/citation/values.ts';
import { type Markup, renderCitation } from '../../core/render/citation.ts';
import { citationStringsFor } from '../../core/render/citation-strings.ts';
import type { Locale } from '../../core/render/strings.ts';
import { lineAtOffset } from '../../core/text/line-index.ts';
import type { StyledCitation } from '../../protocol/citations.ts';
import type { LoadedManual } from '../state/manual-set.ts';

/** Settings are written by hand: what is longer than any template is left out rather than filled. */
const MAX_TEMPLATES = 50;
const MAX_TEMPLATE = 10_000;

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

export function placeOf({ offset }: Citation, { uri, analysis: { lines } }: LoadedManual): CitedPlace {
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
