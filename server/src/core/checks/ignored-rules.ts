import { DRAFT_RULES, type DraftRule, type Finding } from '../model/finding.ts';
import { findFirst } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import type { DraftPart } from './draft-part.ts';

/** A comment that silences rules. */
export interface IgnoreComment {
  /** From its directive to the last rule that it names. */
  readonly span: Span;
  readonly rules: readonly DraftRule[];
  /** What it names that is no rule. */
  readonly unknown: readonly string[];
}

/** What the comments of a part silence. */
export interface IgnoredRules {
  /** Those for all of the draft. */
  readonly inDraft: readonly IgnoreComment[];
  /** Those for their own line and the next. */
  readonly inLines: readonly IgnoreComment[];
  /** The comment that silences a rule for what stands in a span: on one of its lines, or on the line before. */
  commentFor(rule: DraftRule, span: Span): IgnoreComment | undefined;
}

const DIRECTIVE = /manual:[ \t]?ignore(?![a-z])(-file\b)?/g;
/** What opens a comment in the languages of drafts: HTML in Markdown, LaTeX, and those of code. */
const OPENERS: readonly string[] = ['<!--', '%', '//', '/*', '#', '--'];
/** From the directive back to what opens its comment. */
const LONGEST_OPENING = 200;
/** All rules by name, with room to spare. */
const LONGEST_DIRECTIVE = 300;

interface LineComment extends IgnoreComment {
  readonly line: Span;
  /** Where the next line ends. */
  readonly until: number;
}

/**
 * Reads comments such as `<!-- manual:ignore wrong-name -- as the decree has it -->`: for their own line and the next;
 * `ignore-file` for the whole draft; without a rule, for all rules; behind `--` comes the reason.
 */
export function readIgnoredRules({ text, span }: DraftPart): IgnoredRules {
  const inLines: LineComment[] = [];
  const inDraft: IgnoreComment[] = [];
  let line = { start: span.start, end: span.start };
  DIRECTIVE.lastIndex = span.start;
  for (let found = DIRECTIVE.exec(text); found !== null && found.index < span.end; found = DIRECTIVE.exec(text)) {
    const { 0: directive, 1: inFile, index: at } = found;
    while (line.end <= at) {
      line = { start: line.end, end: lineEnd(text, line.end) };
    }
    if (!isInComment(text.slice(Math.max(line.start, at - LONGEST_OPENING), at))) {
      continue;
    }
    const from = at + directive.length;
    const comment = readComment(at, from, text.slice(from, Math.min(line.end, from + LONGEST_DIRECTIVE)));
    if (inFile === undefined) {
      inLines.push({ ...comment, line, until: lineEnd(text, line.end) });
    } else {
      inDraft.push(comment);
    }
  }
  return { inDraft, inLines, commentFor: (rule, { start, end }) => commentFor(inLines, rule, start, end) };
}

function commentFor(
  comments: readonly LineComment[],
  rule: DraftRule,
  start: number,
  end: number,
): LineComment | undefined {
  let index = findFirst(0, comments.length, (at) => start < (comments[at]?.until ?? 0));
  for (let comment = comments[index]; comment !== undefined && comment.line.start < end; comment = comments[++index]) {
    if (comment.rules.includes(rule)) {
      return comment;
    }
  }
  return undefined;
}

/** Right behind what opens it, or anywhere in a comment of HTML or a line that is one; not in the code of a sentence. */
function isInComment(before: string): boolean {
  const opening = before.trimEnd();
  const html = before.lastIndexOf('<!--');
  const isOpen = 0 <= html && before.indexOf('-->', html) < 0;
  const opener = isOpen ? '<!--' : OPENERS.find((each) => opening.endsWith(each));
  const start = opener === '<!--' ? html : opening.length - (opener?.length ?? 0);
  const isComment = opener !== undefined || /^[ \t>]*(?:%|\/\/)/.test(before);
  return isComment && before.charAt(start - 1) !== '`';
}

/** A reason comes behind two hyphens, as does the end of a comment of HTML. */
const RULES_END = /--|[—–|}`]|\*\//;

function readComment(at: number, from: number, rest: string): IgnoreComment {
  const named = rest.slice(0, RULES_END.exec(rest)?.index ?? rest.length).trimEnd();
  const words = named.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
  return {
    span: { start: at, end: from + named.length },
    rules: words.length === 0 ? SILENCED : DRAFT_RULES.filter((rule) => words.includes(rule)),
    unknown: words.filter((word) => !DRAFT_RULES.some((rule) => rule === word)),
  };
}

/** What tells that a comment silences nothing is silenced by its name alone. */
const SILENCED = DRAFT_RULES.filter((rule) => rule !== 'unused-ignore');

/** What to tell of a comment that silences nothing, or that names what is no rule. */
export function unusedIgnore({ span, unknown }: IgnoreComment): Finding {
  return { rule: 'unused-ignore', span, values: unknown, units: [], evidence: [], fixes: [] };
}

const LINE_END = /\r\n?|\n/g;

/** Behind the end of the line that holds an offset, as editors count lines. */
function lineEnd(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}
