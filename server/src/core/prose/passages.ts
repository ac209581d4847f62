import type { Span } from '../text/span.ts';

/** What stands between two lines that may be far apart: somebody else's words, or what is no prose at all. */
type PassageKind = 'transcription' | 'literal';

/** Where a passage begins or ends. */
export interface PassageMark {
  readonly offset: number;
  readonly kind: PassageKind;
  /** What has to end it; of an end, what it ends. */
  readonly name: string;
  /** A fence of Markdown does either. */
  readonly act: 'begin' | 'end' | 'either';
}

/**
 * Marks of passages in a part of a draft: `quote` and other environments of LaTeX, `<blockquote>`, the line above a
 * message that is sent on; `verbatim` and fences of Markdown.
 */
export function passageMarksIn(text: string, { start, end }: Span): readonly PassageMark[] {
  return [...text.slice(start, end).matchAll(MARK)].map(({ index, groups = {} }) => markOf(start + index, groups));
}

const MARK = new RegExp(
  [
    '\\\\(?<act>begin|end)\\{(?:(?<quote>quote|quotation|displayquote|displaycquote|verse)|(?<literal>verbatim|Verbatim|lstlisting|minted|comment|filecontents)\\*?)\\}',
    '<(?<slash>/?)(?:(?<html>blockquote)|(?<pre>pre))\\b[^<>]{0,200}>',
    '^ {0,3}(?<fence>`{3,}|~{3,})[ \\t]*[\\w{}.+#=-]*[ \\t]*$',
    '^[ \\t]*-{2,} ?(?<mail>(?:Mensaje (?:original|reenviado)|Original Message|Forwarded message)) ?-{2,}',
  ].join('|'),
  'gm',
);

function markOf(
  offset: number,
  { act, quote, literal, slash, html, pre, fence }: Readonly<Record<string, string | undefined>>,
): PassageMark {
  const name = quote ?? literal ?? html ?? pre;
  if (name !== undefined) {
    const isLiteral = literal !== undefined || pre !== undefined;
    const isEnd = act === 'end' || slash === '/';
    return { offset, kind: isLiteral ? 'literal' : 'transcription', name, act: isEnd ? 'end' : 'begin' };
  }
  return fence === undefined
    ? { offset, kind: 'transcription', name: 'mail', act: 'begin' }
    : { offset, kind: 'literal', name: fence.slice(0, 3), act: 'either' };
}

/** What is open behind a mark when `open` was before it. None lies in another: the outer one counts. */
export function openBehind(open: PassageMark | undefined, mark: PassageMark): PassageMark | undefined {
  if (open === undefined) {
    return mark.act === 'end' ? undefined : mark;
  }
  return mark.act !== 'begin' && mark.name === open.name ? undefined : open;
}

/** The passages of a whole draft that are no prose. */
export function literalPassagesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: PassageMark | undefined;
  for (const mark of [...passageMarksIn(text, { start: 0, end: text.length }), undefined]) {
    const next = mark && openBehind(open, mark);
    if (open?.kind === 'literal' && next !== open) {
      spans.push({ start: open.offset, end: mark?.offset ?? text.length });
    }
    open = next;
  }
  return spans;
}
