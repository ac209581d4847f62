import { lineOfText } from '../index/text-line.ts';
import type { DraftRule } from '../model/finding.ts';
import type { TextEdit } from '../text/word-edits.ts';

/** A comment on the line before a finding that silences its rule there; `language` is the editor's name for it. */
export function ignoreEdit(text: string, offset: number, rule: DraftRule, language: string): TextEdit {
  const { start } = lineOfText(text, offset);
  const prefix = /^[ \t>]*/.exec(text.slice(start, offset))?.[0] ?? '';
  return { span: { start, end: start }, newText: `${prefix}${comment(`ignore ${rule}`, language)}${lineEndOf(text)}` };
}

/** A comment at the start of the draft that silences a rule in all of it. */
export function ignoreFileEdit(text: string, rule: DraftRule, language: string): TextEdit {
  return { span: { start: 0, end: 0 }, newText: `${comment(`ignore-file ${rule}`, language)}${lineEndOf(text)}` };
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
