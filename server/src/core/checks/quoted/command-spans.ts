import type { Span } from '../../text/span.ts';
import { LONGEST_QUOTATION, type Quoted } from './quoted.ts';

/** `\textquote[source]{…}`; of those in another language or with a key of a bibliography that comes first. */
const QUOTES =
  '\\\\(?:(?:enquote|textquote|blockquote|say)\\*?(?:\\[[^\\][]{0,200}\\]){0,3}|(?:(?:foreign|hyphen)(?:text|block)?c?quote|textcquote|blockcquote)\\*?(?:\\[[^\\][]{0,200}\\]){0,3}\\{[^{}]{0,80}\\})\\{';
const TOKEN = new RegExp(`(${QUOTES})|\\\\[^\\n]|([{}])|\\n[ \\t\\r>]{0,80}\\n`, 'g');

interface Open extends Span {
  readonly isQuote: boolean;
}

/** The arguments of LaTeX commands that quote, of csquotes and dirtytalk: `\enquote{…}`. They stay within a paragraph. */
export function commandSpans(text: string, part: Span): readonly Quoted[] {
  const written = text.slice(part.start, part.end);
  if (!/\\(?:[a-z]{0,12}quote|say)\b/.test(written)) {
    return [];
  }
  const spans: Quoted[] = [];
  let open: Open[] = [];
  for (const { 0: token, 1: command, 2: brace, index } of written.matchAll(TOKEN)) {
    const start = part.start + index;
    const end = start + token.length;
    if (command !== undefined || brace === '{') {
      open.push({ start, end, isQuote: command !== undefined });
    } else if (brace === '}') {
      const opened = open.pop();
      if (opened?.isQuote === true && start - opened.end <= LONGEST_QUOTATION) {
        spans.push({ start: opened.end, end: start, kind: 'marked', outer: { start: opened.start, end } });
      }
    } else if (token.startsWith('\n')) {
      open = [];
    }
  }
  return spans;
}
