import type { Span } from '../text/span.ts';

/** What a person writes of a place of the manual that is to be cited: "@8.3.1 función 2", "numeral 8.3, función ". */
export interface CitationRequest {
  /** All that was written of it, up to the cursor; the citation replaces it. */
  readonly span: Span;
  /** `sign` is the "@" that asks for citations; `label` is "cita:"; `prose` is "numeral 8.3", which may be meant as it stands. */
  readonly opening: 'sign' | 'label' | 'prose';
  /** The number, or its beginning, without a final period. */
  readonly unit: string | undefined;
  /** Number of the duty, or its beginning; empty after "función", which announces one. */
  readonly duty: string | undefined;
  /** Letter or number of the item; empty after "inciso". */
  readonly item: string | undefined;
  /** What is none of these. */
  readonly words: string;
}

/** A citation and what was typed of it take at most this much of a line. */
const REACH = 160;

/** An address has letters before its "@", a Pandoc citation a bracket, a macro of LaTeX a backslash. */
const OPENINGS = [
  { opening: 'sign', pattern: /(?<![\p{L}\p{N}_.@[;/\\-])@/gu },
  { opening: 'label', pattern: /(?<![\p{L}\p{N}_])cita:\s*/gu },
  { opening: 'prose', pattern: /(?<![\p{L}\p{N}_])numeral[\s~]+(?=\d)/giu },
] as const;

const UNIT = /^(?:numeral[\s~]+)?(\d{1,3}(?:\.\d{1,2})*)\.?(?![\p{L}\p{N}])/iu;
/** "función 2", "#2", " 2"; after "función" a number may still be missing. */
const DUTY =
  /^[\s,~]*(?:(?:función|funcion)[\s~]+(?:(\d{1,3}|[ivxl]{1,7})(?![\p{L}\p{N}]))?|(?:#|[\s~])(\d{1,3})(?![\p{L}\p{N}]))/iu;
const ITEM = /^[\s,~]*(?:(?:inciso|viñeta)[\s~]+(?:(\p{L}|\d{1,2})\)?(?![\p{L}\p{N}]))?|[\s~](\p{L})\))/iu;

/** The last opening before the cursor in its line, and what follows it; `undefined` where nothing asks for a citation. */
export function citationRequestAt(text: string, offset: number): CitationRequest | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - REACH);
  const line = text.slice(lineStart, offset);
  const openings = OPENINGS.flatMap(({ opening, pattern }) =>
    [...line.matchAll(pattern)]
      .slice(-1)
      .map((match) => ({ opening, start: match.index, end: match.index + match[0].length })),
  );
  // "cita: numeral 8.3" is one opening, not two.
  const asked = openings.filter(({ opening }) => opening !== 'prose');
  const [found] = (asked.length === 0 ? openings : asked).toSorted((left, right) => right.start - left.start);
  return (
    found && {
      span: { start: lineStart + found.start, end: offset },
      opening: found.opening,
      ...placeIn(line.slice(found.end)),
    }
  );
}

function placeIn(written: string): Omit<CitationRequest, 'span' | 'opening'> {
  const unit = UNIT.exec(written);
  const afterUnit = written.slice(unit?.[0].length ?? 0);
  const duty = unit === null ? null : DUTY.exec(afterUnit);
  const afterDuty = afterUnit.slice(duty?.[0].length ?? 0);
  const item = duty === null ? null : ITEM.exec(afterDuty);
  const words = afterDuty.slice(item?.[0].length ?? 0);
  return { unit: unit?.[1], duty: tokenOf(duty), item: tokenOf(item), words: words.trim() };
}

/** Empty where only the word that announces it was written. */
function tokenOf(match: RegExpExecArray | null): string | undefined {
  return match === null ? undefined : (match[1] ?? match[2] ?? '');
}
