import type { DraftRule } from '../model/finding.ts';
import { literalPassagesIn } from '../prose/passages.ts';
import { lineOfText } from '../text/line-of-text.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/word-edits.ts';

/**
 * A comment that silences a rule for what stands in a span; `language` is the editor's name for it. It goes behind the
 * line on which that ends: a comment on a line of its own would end a paragraph or a table of Markdown. `undefined` where
 * it would be no comment.
 */
export function ignoreEdit(text: string, { end }: Span, rule: DraftRule, language: string): TextEdit | undefined {
  const line = lineOfText(text, Math.max(0, end - 1));
  const written = text.slice(line.start, line.end).trimEnd();
  // Two blanks, or in Markdown a backslash, break the line: they stay at its end.
  const broken = isLatex(language) ? 0 : (/(?<!\\)\\$/.exec(written)?.[0].length ?? 0);
  const at = line.start + written.length - broken;
  return canHoldComment(text, at, language) ? insert(at, ` ${comment(`ignore ${rule}`, language)}`) : undefined;
}

/** A comment at the start of the draft, behind its front matter, that silences a rule in all of it. */
export function ignoreFileEdit(text: string, rule: DraftRule, language: string): TextEdit {
  const start = frontMatterOf(text).length;
  return insert(start, `${comment(`ignore-file ${rule}`, language)}${lineEndOf(text)}`);
}

/** Not in front matter, in what is printed as it is written, nor in a comment of HTML, which none can stand in. */
function canHoldComment(text: string, offset: number, language: string): boolean {
  if (offset < frontMatterOf(text).length || literalPassagesIn(text).some((span) => isIn(offset, span))) {
    return false;
  }
  const before = text.slice(0, offset);
  return isPercent(language) || before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}

function isIn(offset: number, { start, end }: Span): boolean {
  return start < offset && offset <= end;
}

function frontMatterOf(text: string): string {
  return /^---[ \t]*\r?\n(?:(?!---).*\r?\n)*---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
}

function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

function comment(directive: string, language: string): string {
  return isPercent(language) ? `% manual:${directive}` : `<!-- manual:${directive} -->`;
}

function isPercent(language: string): boolean {
  return isLatex(language) || ['plaintext', 'text', 'mail'].includes(language);
}

function isLatex(language: string): boolean {
  return ['latex', 'tex', 'bibtex', 'latex-expl3'].includes(language);
}

/** As the draft ends its lines. */
function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
