import type { DraftRule } from '../model/finding.ts';
import { lineOfText } from '../text/line-of-text.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/word-edits.ts';

/**
 * A comment that silences a rule for what stands in a span; `language` is the editor's name for it. It goes behind the
 * line: a comment on a line of its own would end a paragraph or a table of Markdown. A name that goes on in the next
 * line must not be broken by it: then it goes behind the line before, or where that is empty, on a line of its own.
 */
export function ignoreEdit(text: string, { start, end }: Span, rule: DraftRule, language: string): TextEdit {
  const own = lineOfText(text, start);
  const line = end <= own.end || own.start === 0 ? own : lineOfText(text, own.start - 1);
  const written = text.slice(line.start, line.end).trimEnd();
  const directive = comment(`ignore ${rule}`, language);
  if (/[^\s>]/.test(written) && (line !== own || end <= own.end)) {
    return insert(line.start + written.length, ` ${directive}`);
  }
  const prefix = /^[ \t>]*/.exec(text.slice(own.start, start))?.[0] ?? '';
  return insert(own.start, `${prefix}${directive}${lineEndOf(text)}`);
}

/** A comment at the start of the draft, behind its front matter, that silences a rule in all of it. */
export function ignoreFileEdit(text: string, rule: DraftRule, language: string): TextEdit {
  const frontMatter = /^---\r?\n(?:(?!---).*\r?\n)*---\r?\n/.exec(text)?.[0] ?? '';
  return insert(frontMatter.length, `${comment(`ignore-file ${rule}`, language)}${lineEndOf(text)}`);
}

function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

function comment(directive: string, language: string): string {
  const isLatex = ['latex', 'tex', 'bibtex', 'latex-expl3'].includes(language);
  const isPlain = language === 'plaintext';
  return isLatex || isPlain ? `% manual: ${directive}` : `<!-- manual: ${directive} -->`;
}

/** As the draft ends its lines. */
function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
