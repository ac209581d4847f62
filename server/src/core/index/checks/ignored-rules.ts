import type { DraftRule } from '../../model/finding.ts';

/** Which findings the comments of a draft silence. */
export interface IgnoredRules {
  /** `line` is 0-based: the one that the finding starts on. */
  isIgnored(rule: DraftRule, line: number): boolean;
}

const DIRECTIVE = 'manual: ignore';
/** What opens a comment in the languages of drafts: HTML in Markdown, LaTeX, and those of code. */
const OPENERS: readonly string[] = ['<!--', '%', '//', '/*', '#', '--'];

/**
 * Reads comments such as `<!-- manual: ignore wrong-name -->`: for their own line and the next; `ignore-file` for the
 * whole draft; without a rule, for all rules.
 */
export function readIgnoredRules(text: string): IgnoredRules {
  const byLine = new Map<number, readonly string[]>();
  let inFile: readonly string[] = [];
  let line = 0;
  let counted = 0;
  for (let at = text.indexOf(DIRECTIVE); 0 <= at; at = text.indexOf(DIRECTIVE, at + 1)) {
    for (let feed = text.indexOf('\n', counted); 0 <= feed && feed < at; feed = text.indexOf('\n', counted)) {
      line++;
      counted = feed + 1;
    }
    if (!isInComment(text, at)) {
      continue;
    }
    const { isForFile, rules } = readDirective(text, at + DIRECTIVE.length);
    if (isForFile) {
      inFile = [...inFile, ...rules];
    } else {
      byLine.set(line, [...(byLine.get(line) ?? []), ...rules]);
    }
  }
  return {
    isIgnored: (rule, of) =>
      [inFile, byLine.get(of) ?? [], byLine.get(of - 1) ?? []].some(
        (rules) => rules.includes(rule) || rules.includes(ALL),
      ),
  };
}

const ALL = '*';

function isInComment(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const before = text.slice(lineStart, at).trimEnd();
  return OPENERS.some((opener) => before.endsWith(opener));
}

function readDirective(text: string, from: number): { readonly isForFile: boolean; readonly rules: readonly string[] } {
  const end = text.indexOf('\n', from);
  const rest = text.slice(from, end < 0 ? text.length : end);
  const isForFile = rest.startsWith('-file');
  const rules = (isForFile ? rest.slice('-file'.length) : rest).split(/[^a-z-]+/).filter((word) => /^[a-z]/.test(word));
  return { isForFile, rules: rules.length === 0 ? [ALL] : rules };
}
