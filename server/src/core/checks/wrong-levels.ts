import { asRead } from '../mentions/reading/as-read.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import type { OrgUnit } from '../model/unit.ts';
import { writeAccents } from '../text/accents.ts';
import { findEmptyLine } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { editedStretch } from '../text/word-edits.ts';
import type { Word } from '../text/words.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsNear, REACH } from './draft-part.ts';
import type { LevelName, LevelNames, SoughtLevel } from './level-names.ts';
import { foldedWords } from './quotable.ts';

/**
 * Names that are right but for their level: "Coordinación de Servicios Estratégicos" for the Unidad. Only levels of the
 * manual, and only names of two words or more: "Departamento de Cobranza" and "División de Afiliación" may well be
 * bodies elsewhere.
 */
export function wrongLevels({ levelNames, chapters }: CheckedManual, part: DraftPart): readonly Finding[] {
  const findings: Finding[] = [];
  let { start: from } = part.span;
  for (const index of capitalsOf(part)) {
    const written = index < from ? undefined : levelAt(part, index, levelNames);
    if (written === undefined) {
      continue;
    }
    // "Subjefatura de División" is one level: its second half is not looked at again.
    from = written.end;
    const named = otherNameAfter(written, part, levelNames);
    if (named !== undefined && !isFormerName(part.text.slice(written.start, named.end), chapters)) {
      findings.push(findingOf(part.text, written, named));
    }
  }
  return findings;
}

/** A name that a unit had is not one of a wrong level, also where it is no mention: in the title of a document. */
function isFormerName(written: string, { formerNames }: CheckedManual['chapters']): boolean {
  const words = [...draftWordsWithin(written, 0, written.length)].map(({ folded }) => folded).join(' ');
  return formerNames.some(({ name }) => foldedWords(name).join(' ') === words);
}

/** A level as a draft writes it, and the words from it on. */
interface WrittenLevel extends Span {
  readonly level: SoughtLevel;
  readonly words: readonly Word[];
}

/** The name behind it, of a unit of another level. */
interface NamedUnit {
  readonly unit: OrgUnit;
  readonly end: number;
}

function* capitalsOf({ text, span }: DraftPart): Generator<number> {
  CAPITALS.lastIndex = span.start;
  for (const { index } of text.matchAll(CAPITALS)) {
    if (span.end <= index) {
      return;
    }
    yield index;
  }
}

/** The level that is written at an index, outside of mentions. */
function levelAt({ text, mentions }: DraftPart, index: number, names: LevelNames): WrittenLevel | undefined {
  if (!names.mayOpen(text, index) || 0 < mentionsNear(mentions, { start: index, end: index + 1 }).length) {
    return undefined;
  }
  const words = [...draftWordsWithin(text, index, endOfReach(text, index))];
  const level = names.levels.find((one) => one.words.every((word, at) => words[at]?.folded === word));
  const last = words[(level?.words.length ?? 0) - 1];
  return level && last && { level, words, start: words[0]?.start ?? index, end: last.end };
}

function otherNameAfter(written: WrittenLevel, part: DraftPart, names: LevelNames): NamedUnit | undefined {
  const { words, level, start } = written;
  const from = level.words.length;
  const name = onlyNameAt(words, from, names.startingWith(`${words[from]?.folded} ${words[from + 1]?.folded}`));
  const last = name && words[from + name.tail.length - 1];
  if (name === undefined || last === undefined || name.unit.level === level.level) {
    return undefined;
  }
  const isMeant =
    isOneName(part.text, { start, end: last.end }) &&
    endsThere(part.text, words[from + name.tail.length], last.end) &&
    (!(name.isCommon || level.isTop) || isAmongUnits(part, start));
  return isMeant ? { unit: name.unit, end: last.end } : undefined;
}

/** A word with a capital, which no letter or hyphen stands before. */
const CAPITALS = /(?<![A-Za-zÀ-ÿ-])\p{Lu}/gu;

/** Longest name of a unit, its level and a word behind it. */
const LONGEST = 240;

/** No name goes across an empty line. */
function endOfReach(text: string, from: number): number {
  const reach = text.slice(from, from + LONGEST);
  return from + (findEmptyLine(reach, 0)?.start ?? reach.length);
}

/** `undefined` when several units have that name: which is meant, the level does not tell. */
function onlyNameAt(words: readonly Word[], from: number, names: readonly LevelName[]): LevelName | undefined {
  const [name, other] = names.filter(({ tail }) => tail.every((part, at) => words[from + at]?.folded === part));
  return other === undefined ? name : undefined;
}

/** A text that names units nearby speaks of this organization; of another one it speaks more often. */
function isAmongUnits({ mentions }: DraftPart, at: number): boolean {
  return 0 < mentionsNear(mentions, { start: at - REACH, end: at + REACH }).length;
}

/** No end of a sentence inside. */
function isOneName(text: string, { start, end }: Span): boolean {
  return !/[.;:]/.test(text.slice(start, end));
}

/** What follows does not go on with the name of another body. */
function endsThere(text: string, next: Word | undefined, end: number): boolean {
  if (next === undefined) {
    return true;
  }
  // "División de Recursos Financieros, Materiales y …" goes on behind its comma.
  const between = text.slice(end, next.start).trim();
  if (between !== '' && between !== ',') {
    return true;
  }
  if (between === ',') {
    return !/^\p{Lu}/u.test(text.slice(next.start));
  }
  return !CONTINUING.has(next.folded) && !/^\p{Lu}/u.test(text.slice(next.start));
}

const CONTINUING: ReadonlySet<string> = new Set(['de', 'del', 'y', 'e', 'para', 'a', 'al', 'en']);

function findingOf(text: string, place: WrittenLevel, { unit, end }: NamedUnit): Finding {
  const span = { start: place.start, end };
  const written = text.slice(place.start, place.end);
  const isCaps = written === written.toUpperCase();
  const level = writeAccents(isCaps ? unit.level.toUpperCase() : unit.level, written);
  const edits = [{ span: { start: place.start, end: place.end }, newText: level }];
  return {
    rule: 'wrong-level',
    span,
    values: [asRead(text.slice(span.start, span.end)), `${unit.number} ${unit.name}`, unit.level],
    units: [unit.number],
    evidence: [unit.nameSpan.start],
    fixes: [{ kind: 'sure', label: asRead(editedStretch(text, span, edits)), edits }],
  };
}
