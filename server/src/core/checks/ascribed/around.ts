import { draftWordsWithin } from '../../mentions/reading/draft-words-within.ts';
import { firstEndingAfter, type Mention } from '../../model/mention.ts';
import type { Span } from '../../text/span.ts';
import { type DraftPart, REACH } from '../draft-part.ts';

/** A word, a mark, or a mention as one: `U` a unit's name or acronym, `N` its number; words are folded. */
export interface SpokenWord {
  readonly said: string;
  readonly mention: Mention | undefined;
  /** The word opens with a capital. */
  readonly isLarge: boolean;
}

/** Where a quotation begins and ends with its marks; `undefined` where nothing on that side can be said of it. */
export interface Beside {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The words beside a quotation: those of its sentence before it, and those up to the end of its paragraph behind it. */
export interface Around {
  readonly before: readonly SpokenWord[];
  readonly after: readonly SpokenWord[];
  /** All that is said near it. */
  readonly wide: readonly SpokenWord[];
}

const LONGEST_AFTER = 300;

export function readAround(part: DraftPart, { before: end, after: from }: Beside): Around {
  const before = end === undefined ? [] : tokensBefore(part, end);
  const after = from === undefined ? [] : tokensIn(part, { start: from, end: from + LONGEST_AFTER });
  const paragraphEnd = after.findIndex(({ said }) => said === PARAGRAPH);
  return {
    before: lastSentence(withoutLabel(before)),
    after: paragraphEnd < 0 ? after : after.slice(0, paragraphEnd),
    wide: [...before, { said: QUOTATION, mention: undefined, isLarge: false }, ...after],
  };
}

function tokensBefore(part: DraftPart, end: number): readonly SpokenWord[] {
  const start = Math.max(0, end - REACH);
  const lead = part.text.slice(start, end).replace(OPENS_BLOCK, '').replace(OPENS_LINE, '');
  // A block, and a quotation that opens a paragraph, have an empty line before them.
  const gap = marksIn(part.text.slice(start + lead.length, end));
  return [...tokensIn(part, { start: wordStart(part.text, start), end: start + lead.length }), ...gap];
}

const OPENS_BLOCK =
  /(?:\\begin\{[a-zA-Z]{1,30}\*?\}(?:\[[^\][]{0,200}\]|\{[^{}]{0,80}\}){0,3}|<(?:blockquote|q)\b[^<>]{0,200}>)[\s>]{0,80}$/;

const OPENS_LINE = /[\s>*_]{1,80}$/;

const PARAGRAPH = '¶';
const QUOTATION = '«»';
const MARKS = /[.,;:!?()[\]—–]|\n(?=[\t\v\f\r\p{Zs}>]{0,80}\n)/gu;

function tokensIn({ text, mentions }: DraftPart, { start, end }: Span): readonly SpokenWord[] {
  const tokens: SpokenWord[] = [];
  let from = start;
  for (const word of draftWordsWithin(text, start, end)) {
    if (word.start < from) {
      continue;
    }
    tokens.push(...marksIn(text.slice(from, word.start)));
    const mention = mentions[firstEndingAfter(mentions, word.start)];
    const isMentioned = mention !== undefined && mention.span.start <= word.start;
    const said = isMentioned ? (mention.form === 'number' ? 'N' : 'U') : word.folded;
    tokens.push({
      said,
      mention: isMentioned ? mention : undefined,
      isLarge: /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)),
    });
    from = isMentioned ? Math.max(word.end, mention.span.end) : word.end;
  }
  return [...tokens, ...marksIn(text.slice(from, end))];
}

function marksIn(gap: string): readonly SpokenWord[] {
  return [...gap.matchAll(MARKS)].map(({ 0: mark }) => ({
    said: mark === '\n' ? PARAGRAPH : mark,
    mention: undefined,
    isLarge: false,
  }));
}

/** A window must not begin inside a word. */
function wordStart(text: string, offset: number): number {
  const rest = offset === 0 ? null : /^[\p{L}\p{N}]{1,40}/u.exec(text.slice(offset, offset + 40));
  return offset + (rest?.[0].length ?? 0);
}

const SHORTEST_LAST = 4;

/** What introduces a quotation may stand in the paragraph before, and then ends in a colon; "Función 3." that opens it is no part of it. */
function withoutLabel(tokens: readonly SpokenWord[]): readonly SpokenWord[] {
  const end = tokens.findLastIndex(({ said }) => said === PARAGRAPH);
  const isLabel = tokens.slice(end + 1).every(({ said }) => LABEL.test(said));
  return isLabel && tokens[end - 1]?.said === ':' ? tokens.slice(0, end) : tokens;
}

const LABEL = /^(?:funcion|fraccion|numeral|inciso|\d{1,3}|[a-z]|[.:()—–])$/;

/** Behind the last mark that ends a sentence, "art." and "núm." being none. */
function lastSentence(tokens: readonly SpokenWord[]): readonly SpokenWord[] {
  const end = tokens.findLastIndex(({ said }, index) => {
    const isPeriod =
      said === '.' && tokens[index + 1]?.isLarge === true && SHORTEST_LAST <= lengthOf(tokens[index - 1]);
    return isPeriod || /^[;!?¶]$/.test(said);
  });
  return tokens.slice(end + 1);
}

function lengthOf(token: SpokenWord | undefined): number {
  return token?.mention === undefined ? (token?.said.length ?? 0) : SHORTEST_LAST;
}

/** As one text: "conforme al manual , corresponde a la U :". */
export function sayingOf(tokens: readonly SpokenWord[]): string {
  return tokens.map(({ said }) => said).join(' ');
}
