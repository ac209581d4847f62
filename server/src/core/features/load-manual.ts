import { type Analysis, type AnalyzeOptions, analyzeManual } from '../analysis.ts';
import { lineAtOffset } from '../text/line-index.ts';

/** A manual that can be used, or why it cannot. */
export type LoadResult =
  | { readonly kind: 'manual'; readonly analysis: Analysis }
  | {
      readonly kind: 'refused';
      readonly problem: ManualProblem | { readonly kind: 'missing' };
      readonly lineCount: number;
    };

/** The family of the embedded manual is known, and need not be found out on the way to the first hover. */
export const EMBEDDED_MANUAL: AnalyzeOptions = { profile: 'imss-numeral' };

/** Reads a text as a manual that answers may rest on; `undefined` stands for a text that could not be read. */
export function loadManual(text: string | undefined, options: AnalyzeOptions): LoadResult {
  if (text === undefined) {
    return { kind: 'refused', problem: { kind: 'missing' }, lineCount: 0 };
  }
  const analysis = analyzeManual(text, options);
  const problem = checkManual(analysis);
  return problem === undefined
    ? { kind: 'manual', analysis }
    : { kind: 'refused', problem, lineCount: lineAtOffset(analysis.lines, text.trimEnd().length) + 1 };
}

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
  const missing = new Set(analysis.issues.filter(({ code }) => code === 'unit-missing').map(({ span }) => span.start));
  const found = units.filter(({ source }) => source !== 'contents').length;
  const isCut =
    found === 0
      ? !closesContents(analysis)
      : missing.has(lastAnnounced(analysis, missing) ?? -1) || endsInSentence(analysis);
  return isCut ? { kind: 'cut', found, announced: units.length + missing.size, lastUnit: last.number } : undefined;
}

/**
 * Where the contents announce their last unit; what follows it, a glossary, is none. A missing unit in the middle
 * is an oddity of the text; a missing last one means that the text ends early.
 */
function lastAnnounced({ manual }: Analysis, missing: ReadonlySet<number>): number | undefined {
  const found = new Set(manual.units.flatMap(({ number, contentsName }) => [number, contentsName]));
  const last = manual.contents?.entries.findLast(
    ({ number, name, span }) => missing.has(span.start) || found.has(number) || found.has(name),
  );
  return last?.span.start;
}

/** The text breaks off without a final mark, not followed by page furniture either. */
function endsInSentence({ text, manual }: Analysis): boolean {
  const end = text.trimEnd().length;
  const lastFurniture = manual.furniture.at(-1)?.end ?? 0;
  return lastFurniture < end && /[\p{L}\p{N},(]$/u.test(text.slice(0, end)) && manual.units.at(-1)?.heading.end !== end;
}

/**
 * Whether contents without a body are an extract rather than the start of a text that broke off: they end with the
 * foot of a page, or go on after the units, with a glossary. A repeated title stands at the head of the next page.
 */
function closesContents({ text, manual }: Analysis): boolean {
  const end = text.trimEnd().length;
  const last = manual.contents?.entries.at(-1);
  const foot = manual.furniture.at(-1);
  const isFoot = foot?.end === end && manual.title?.text.includes(text.slice(foot.start, foot.end)) !== true;
  return isFoot || (last?.span.end === end && last.span.start !== manual.units.at(-1)?.heading.start);
}
