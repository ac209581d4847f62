import { findEmptyLine } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { REACH } from '../draft-part.ts';
import { LONGEST_QUOTATION, type Quoted } from './quoted.ts';

/** Lines of one paragraph that begin with the mark of a block quotation, of Markdown or of mail. */
const MARKED_LINES = /^[ \t]{0,3}>[ \t\u00a0>]*[^\s>][^\r\n]*(?:\r?\n[ \t]{0,3}>[ \t\u00a0>]*[^\s>][^\r\n]*)*/gm;

/** Environments of LaTeX and tags of HTML. */
const EDGE =
  /(\\begin\{(?:quote|quotation|quoting|displayc?quote|foreigndisplayc?quote)\*?\}(?:\[[^\][]{0,200}\]|\{[^{}]{0,80}\}){0,3}|<(?:blockquote|q)\b[^<>]{0,200}>)|\\end\{(?:quote|quotation|quoting|displayc?quote|foreigndisplayc?quote)\*?\}|<\/(?:blockquote|q)>/g;

/** The paragraphs of block quotations. */
export function blockSpans(text: string, part: Span): readonly Quoted[] {
  return [...markedLines(text, part), ...enclosedParagraphs(text, part)].filter(
    ({ start, end }) => end - start <= LONGEST_QUOTATION,
  );
}

function markedLines(text: string, { start, end }: Span): readonly Quoted[] {
  return [...text.slice(start, end).matchAll(MARKED_LINES)].map(({ 0: lines, index }) =>
    block(start + index, start + index + lines.length),
  );
}

/** Invariant: a paragraph that begins further than {@link REACH} behind what opens the block is not known to lie in it. */
function enclosedParagraphs(text: string, part: Span): readonly Quoted[] {
  const from = Math.max(0, part.start - REACH);
  const edges = [...text.slice(from, part.end).matchAll(EDGE)].map(({ 0: written, 1: opening, index }) => ({
    start: from + index,
    end: from + index + written.length,
    isOpening: opening !== undefined,
  }));
  return edges.flatMap((edge, index) =>
    edge.isOpening
      ? paragraphsOf(text, edge, edges[index + 1]?.start ?? part.end).filter(({ start }) => part.start <= start)
      : [],
  );
}

function paragraphsOf(text: string, opening: Span, end: number): readonly Quoted[] {
  const paragraphs: Quoted[] = [];
  for (let start = opening.end; start < end && start - opening.start <= REACH; ) {
    const empty = findEmptyLine(text, start);
    paragraphs.push(block(start, Math.min(end, empty?.start ?? end)));
    start = empty === undefined ? end : empty.end;
  }
  return paragraphs.filter((paragraph) => /\S/.test(text.slice(paragraph.start, paragraph.end)));
}

function block(start: number, end: number): Quoted {
  return { start, end, kind: 'block', outer: { start, end } };
}
