import type { Levels } from '../levels/levels.ts';
import type { ContentsEntry } from '../model/manual.ts';
import { numberDepth } from '../model/section-number.ts';
import { foldKey } from '../text/fold.ts';
import { type NumberedLine, parseNumberedLine } from './numbered-line.ts';
import type { Line } from './read-lines.ts';

/** A numbered line of the body that opens a chapter or a section of one. */
export interface Heading extends NumberedLine {
  readonly isChapter: boolean;
  /** The number after the contents had their say: l. 3068 prints 8.4.2.2 and is 8.4.2.2.2. */
  readonly canonicalNumber: string;
  readonly entry: ContentsEntry | undefined;
}

/** The entries of the contents, to look headings up in. */
export interface ContentsLookup {
  readonly byNumber: ReadonlyMap<string, ContentsEntry>;
  /** By chapter and name; a name that two entries of a chapter share is left out (two Normatividad). */
  readonly byName: ReadonlyMap<string, ContentsEntry>;
}

/**
 * Recognises a heading by its text, not by its page: the contents list it, or it opens with a level word.
 * Where number and name point at two entries, the name decides.
 */
export function parseHeading(line: Line, lookup: ContentsLookup, levels: Levels): Heading | undefined {
  const numbered = line.indent === 0 ? parseNumberedLine(line) : undefined;
  if (numbered === undefined) {
    return undefined;
  }
  const entry = findEntry(numbered, lookup);
  const isChapter = numberDepth(numbered.number) === 1;
  const isListedChapter = isChapter && entry !== undefined && looseKey(entry.name) === looseKey(numbered.name);
  const isSection = !isChapter && (entry !== undefined || levels.levelOf(numbered.name) !== undefined);
  if (!isListedChapter && !isSection) {
    return undefined;
  }
  return { ...numbered, isChapter, canonicalNumber: entry?.number ?? numbered.number, entry };
}

export function lookUpContents(entries: readonly ContentsEntry[]): ContentsLookup {
  const byNumber = new Map<string, ContentsEntry>();
  const byName = new Map<string, ContentsEntry>();
  const shared = new Set<string>();
  for (const entry of entries) {
    const key = nameInChapter(entry.number, entry.name);
    if (byName.has(key)) {
      shared.add(key);
    }
    byName.set(key, entry);
    byNumber.set(entry.number, byNumber.get(entry.number) ?? entry);
  }
  for (const key of shared) {
    byName.delete(key);
  }
  return { byNumber, byName };
}

/** Equal for names that differ only in case, accents and punctuation: `(B,C,E)` and `B, C, E` (l. 89, 2426). */
export function looseKey(name: string): string {
  return foldKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function findEntry({ number, name }: NumberedLine, lookup: ContentsLookup): ContentsEntry | undefined {
  const numbered = lookup.byNumber.get(number);
  const agrees = numbered !== undefined && looseKey(numbered.name) === looseKey(name);
  return agrees ? numbered : (lookup.byName.get(nameInChapter(number, name)) ?? numbered);
}

function nameInChapter(number: string, name: string): string {
  return `${number.split('.')[0]} ${looseKey(name)}`;
}
