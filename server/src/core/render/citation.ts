import type { Citation } from '../features/citation.ts';
import { bibtexOf } from './citation/bibtex.ts';
import { cslJsonOf } from './citation/csl-json.ts';
import type { CitationStyle } from './citation/styles.ts';
import { fillTemplate, type TemplateProblem, type TemplateValues } from './citation/template.ts';
import { type CitedPlace, templateValues } from './citation/values.ts';
import { escapeLatex } from './latex.ts';
import { escapeInlineMarkdown } from './markdown.ts';

export interface RenderedCitation {
  readonly text: string;
  /** What is wrong with the template of the style. */
  readonly problems: readonly TemplateProblem[];
}

/** What the document is written in that a citation will stand in; `text` for what has no markup, and for the clipboard. */
export type Markup = 'text' | 'markdown' | 'latex';

/** A citation in a style. Total: a template that is wrong gives a text and problems. */
export function renderCitation(
  citation: Citation,
  style: CitationStyle,
  place: CitedPlace,
  markup: Markup = 'text',
): RenderedCitation {
  switch (style.kind) {
    case 'plain':
      return tidy(fillTemplate(style.template, escaped(templateValues(citation, place), ESCAPES[markup])));
    case 'markdown':
      return tidy(fillTemplate(style.template, escaped(templateValues(citation, place), escapeInlineMarkdown)));
    case 'bibtex':
      return { text: bibtexOf(citation), problems: [] };
    case 'csl-json':
      return { text: cslJsonOf(citation), problems: [] };
  }
}

/** Text of a manual as a document in this markup shows it. */
export function escapeFor(markup: Markup, text: string): string {
  return ESCAPES[markup](text);
}

const ESCAPES: Readonly<Record<Markup, (text: string) => string>> = {
  text: (text) => text,
  markdown: escapeInlineMarkdown,
  latex: escapeLatex,
};

/** Groups that vanish may leave blanks at the ends. */
function tidy({ text, problems }: RenderedCitation): RenderedCitation {
  return { text: text.trim(), problems };
}

/** The words of the manual are escaped, those of a template are the person's own. */
function escaped(values: TemplateValues, escapeText: (text: string) => string): TemplateValues {
  return new Map([...values].map(([name, value]) => [name, name === 'enlace' ? value : value && escapeText(value)]));
}
