import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { draftWordsFrom } from './draft-words.ts';
import { matchHead } from './head-trie.ts';
import { LEVEL_WORDS } from './level-words.ts';
import { matchTail } from './match-tail.ts';
import type { MentionMatcher } from './matcher.ts';

export interface ExactName {
  readonly span: Span;
  readonly units: readonly string[];
}

/**
 * Only whole names spelt right, in any capitals, accents and white space; no context is asked. For a first look at
 * many files: several times faster than a full scan, because one search for level words, run by the engine, finds
 * where to read.
 */
export function scanExactNames(text: string, matcher: MentionMatcher): readonly ExactName[] {
  const names: ExactName[] = [];
  const heads = headPattern(matcher);
  for (let match = heads.exec(text); match !== null; match = heads.exec(text)) {
    const name = exactNameAt(text, match.index, matcher);
    if (name !== undefined) {
      names.push(name);
      heads.lastIndex = name.span.end;
    }
  }
  return names;
}

function exactNameAt(text: string, start: number, { heads, tries }: MentionMatcher): ExactName | undefined {
  if (0 < start && LETTER.test(text.charAt(start - 1))) {
    return undefined;
  }
  const words = draftWordsFrom(text, start);
  for (const { sense, next, cost } of matchHead(words, heads)) {
    const root = sense.kind === 'full' && cost === 0 ? tries.get(sense.level) : undefined;
    const tail =
      root && matchTail(words, next, root).find(({ name, extent }) => extent === 'whole' && name.kind === 'official');
    const last = tail && words.at(tail.last);
    if (tail !== undefined && last !== undefined) {
      return { span: { start, end: last.end }, units: tail.name.units };
    }
  }
  return undefined;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Built from the curated table, never from a manual: its words are letters alone. */
function headPattern({ tries }: MentionMatcher): RegExp {
  const words = LEVEL_WORDS.filter(({ level }) => tries.has(level)).flatMap(({ level, plural }) =>
    [level, plural].map((phrase) => foldText(phrase).split(' ')[0] ?? ''),
  );
  return new RegExp([...new Set(words)].map((word) => [...word].map(withAccents).join('')).join('|'), 'gi');
}

/** A vowel may be composed, followed by a combining mark, or bare. */
function withAccents(letter: string): string {
  const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
  const vowel = accented[letter];
  return vowel === undefined ? letter : `[${letter}${vowel}]\u0301?`;
}
