import { DRAFT_RULES, type DraftRule } from '../model/finding.ts';
import { findFirst } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import type { DraftPart } from './draft-part.ts';

/** What the comments of a part silence. */
export interface IgnoredRules {
  /** What they silence in all of the draft, and where they say so. */
  readonly inDraft: readonly { readonly offset: number; readonly rules: readonly DraftRule[] }[];
  /** `offset` is where a finding starts. */
  isIgnored(rule: DraftRule, offset: number): boolean;
}

const DIRECTIVE = 'manual: ignore';
const IN_FILE = '-file';
/** What opens a comment in the languages of drafts: HTML in Markdown, LaTeX, and those of code. */
const OPENERS: readonly string[] = ['<!--', '%', '//', '/*', '#', '--'];
/** From the directive back to what opens its comment. */
const LONGEST_OPENING = 20;
/** All rules by name, with room to spare. */
const LONGEST_DIRECTIVE = 300;

/**
 * Reads comments such as `<!-- manual: ignore wrong-name -->`: for their own line and the next; `ignore-file` for the
 * whole draft; without a rule, for all rules.
 */
export function readIgnoredRules({ text, span }: DraftPart): IgnoredRules {
  const silenced: { readonly line: Span; readonly rules: Set<DraftRule> }[] = [];
  const inDraft: IgnoredRules['inDraft'][number][] = [];
  let line = { start: span.start, end: span.start };
  for (let at = text.indexOf(DIRECTIVE, span.start); 0 <= at && at < span.end; at = text.indexOf(DIRECTIVE, at + 1)) {
    while (line.end <= at) {
      line = { start: line.end, end: lineEnd(text, line.end) };
    }
    if (!isInComment(text.slice(Math.max(line.start, at - LONGEST_OPENING), at))) {
      continue;
    }
    const from = at + DIRECTIVE.length;
    const rest = text.slice(from, Math.min(line.end, from + LONGEST_DIRECTIVE));
    if (rest.startsWith(IN_FILE)) {
      inDraft.push({ offset: at, rules: rulesIn(rest.slice(IN_FILE.length)) });
      continue;
    }
    const last = silenced.at(-1);
    const own = last?.line.start === line.start ? last : { line, rules: new Set<DraftRule>() };
    for (const rule of rulesIn(rest)) {
      own.rules.add(rule);
    }
    if (own !== last) {
      silenced.push(own);
    }
  }
  return {
    inDraft,
    isIgnored: (rule, offset) => {
      const above = findFirst(0, silenced.length, (index) => offset < (silenced[index]?.line.start ?? 0)) - 1;
      return [silenced[above], silenced[above - 1]].some(
        (one) => one?.rules.has(rule) === true && offset < lineEnd(text, one.line.end),
      );
    },
  };
}

function isInComment(before: string): boolean {
  const opening = before.trimEnd();
  return OPENERS.some((opener) => opening.endsWith(opener));
}

function rulesIn(written: string): readonly DraftRule[] {
  const words = written.split(/[^a-z-]+/).filter((word) => /^[a-z]/.test(word));
  return words.length === 0 ? DRAFT_RULES : DRAFT_RULES.filter((rule) => words.includes(rule));
}

const LINE_END = /\r\n?|\n/g;

/** Behind the end of the line that holds an offset, as editors count lines. */
function lineEnd(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}
