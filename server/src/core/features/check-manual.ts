import type { Analysis } from '../index/analysis.ts';

/** Why a manual cannot be used, if it cannot. */
export type ManualProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'without-units' }
  | { readonly kind: 'cut'; readonly found: number; readonly announced: number; readonly lastUnit: string };

/**
 * Whether a text is a whole manual. One that was cut gives answers that look right and are not: the last unit
 * would lack duties without a sign of it. So it is refused.
 */
export function checkManual(analysis: Analysis): ManualProblem | undefined {
  const codes = new Set(analysis.issues.map(({ code }) => code));
  const { units } = analysis.manual;
  if (codes.has('empty-text')) {
    return { kind: 'empty' };
  }
  if (codes.has('binary-text')) {
    return { kind: 'binary' };
  }
  const last = units.at(-1);
  if (last === undefined) {
    return { kind: 'without-units' };
  }
  const missing = analysis.issues.filter(({ code }) => code === 'unit-missing').map(({ values }) => values[0]);
  const isCut = missing.includes(lastAnnounced(analysis)) || endsInSentence(analysis);
  return isCut
    ? { kind: 'cut', found: units.length, announced: units.length + missing.length, lastUnit: last.number }
    : undefined;
}

/** A missing unit in the middle is an oddity of the text; a missing last one means that the text ends early. */
function lastAnnounced(analysis: Analysis): string | undefined {
  return analysis.manual.contents?.entries.at(-1)?.number;
}

/** The text breaks off without a final mark, not followed by a running header either. */
function endsInSentence({ text, manual }: Analysis): boolean {
  const end = text.trimEnd().length;
  const lastHeader = manual.furniture.at(-1)?.end ?? 0;
  return lastHeader < end && /[\p{L}\p{N},(]$/u.test(text.slice(0, end)) && manual.units.at(-1)?.heading.end !== end;
}
