import type { Finding } from '../../model/finding.ts';
import type { Span } from '../../text/span.ts';

/** What stands between two lines that may be far apart: somebody else's words, or what is no prose at all. */
export type PassageKind = 'transcription' | 'literal';

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

/**
 * The findings of a block outside of literal passages, those in transcriptions left to a person, and what is open
 * behind it. Both lists are in order, `open` was before the block.
 */
export function followPassages(
  findings: readonly Finding[],
  marks: readonly PassageMark[],
  open: PassageMark | undefined,
): { readonly findings: readonly Finding[]; readonly open: PassageMark | undefined } {
  if (marks.length === 0 && open === undefined) {
    return { findings, open };
  }
  const kept: Finding[] = [];
  let [next, now] = [0, open];
  const follow = (until: number): void => {
    for (let mark = marks[next]; mark !== undefined && mark.offset < until; mark = marks[++next]) {
      now = openBehind(now, mark);
    }
  };
  for (const finding of findings) {
    follow(finding.span.start);
    if (now === undefined) {
      kept.push(finding);
    } else if (now.kind === 'transcription' && finding.rule !== 'former-name') {
      kept.push(leftToAPerson(finding));
    }
  }
  follow(Number.POSITIVE_INFINITY);
  return { findings: kept, open: now };
}

/** What stands in somebody else's words is never mended with all others. */
export function leftToAPerson(finding: Finding): Finding {
  return finding.fixes.some(({ kind }) => kind === 'sure')
    ? { ...finding, fixes: finding.fixes.map((fix) => (fix.kind === 'sure' ? { ...fix, kind: 'rewrite' } : fix)) }
    : finding;
}

/** None lies in another: the outer one counts. */
function openBehind(open: PassageMark | undefined, mark: PassageMark): PassageMark | undefined {
  if (open === undefined) {
    return mark.act === 'end' ? undefined : mark;
  }
  return mark.act !== 'begin' && mark.name === open.name ? undefined : open;
}
