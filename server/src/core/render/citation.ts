import type { Citation } from '../features/citation.ts';
import { bibtexOf } from './citation/bibtex.ts';
import { cslJsonOf } from './citation/csl-json.ts';
import type { CitationStyle } from './citation/styles.ts';
import { fillTemplate, type TemplateProblem, type TemplateValues } from './citation/template.ts';
import { type CitedPlace, templateValues } from './citation/values.ts';
import { escapeInlineMarkdown } from './markdown.ts';

export interface RenderedCitation {
  readonly text: string;
  /** What is wrong with the template of the style. */
  readonly problems: readonly TemplateProblem[];
}

/** A citation in a style. Total: a template that is wrong gives a text and problems. */
export function renderCitation(citation: Citation, style: CitationStyle, place: CitedPlace): RenderedCitation {
  switch (style.kind) {
    case 'plain':
      return tidy(fillTemplate(style.template, templateValues(citation, place)));
    case 'markdown':
      return tidy(fillTemplate(style.template, escaped(templateValues(citation, place))));
    case 'bibtex':
      return { text: bibtexOf(citation), problems: [] };
    case 'csl-json':
      return { text: cslJsonOf(citation), problems: [] };
  }
}

/** Groups that vanish may leave blanks at the ends. */
function tidy({ text, problems }: RenderedCitation): RenderedCitation {
  return { text: text.trim(), problems };
}

function escaped(values: TemplateValues): TemplateValues {
  return new Map(
    [...values].map(([name, value]) => [name, name === 'enlace' ? value : value && escapeInlineMarkdown(value)]),
  );
}
