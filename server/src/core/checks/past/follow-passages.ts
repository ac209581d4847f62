import type { DraftRule, Finding } from '../../model/finding.ts';
import { openBehind, type PassageMark } from '../../prose/passages.ts';

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

/** What stands in somebody else's words is never mended with all others, and nothing is put into it. */
export function leftToAPerson(finding: Finding): Finding {
  if (ADDING.has(finding.rule)) {
    return { ...finding, fixes: [] };
  }
  return finding.fixes.some(({ kind }) => kind === 'sure')
    ? { ...finding, fixes: finding.fixes.map((fix) => (fix.kind === 'sure' ? { ...fix, kind: 'rewrite' } : fix)) }
    : finding;
}

/** Rules whose fixes explain what is written by more words. */
const ADDING: ReadonlySet<DraftRule> = new Set(['acronym-undefined', 'ambiguous-name']);
