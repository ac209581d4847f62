import { asRead } from '../mentions/reading/as-read.ts';
import { draftWordsWithin } from '../mentions/reading/draft-words-within.ts';
import type { Finding } from '../model/finding.ts';
import type { OrgUnit } from '../model/unit.ts';
import { writeAccents } from '../text/accents.ts';
import { findEmptyLine } from '../text/paragraphs.ts';
import { editedStretch } from '../text/word-edits.ts';
import type { Word } from '../text/words.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, mentionsNear, REACH } from './draft-part.ts';
import type { LevelName } from './level-names.ts';

/**
 * Names that are right but for their level: "Coordinación de Servicios Estratégicos" for the Unidad. Only levels of the
 * manual, and only names of two words or more: "Departamento de Cobranza" and "División de Afiliación" may well be
 * bodies elsewhere.
 */
export function wrongLevels({ levelNames }: CheckedManual, part: DraftPart): readonly Finding[] {
  const { text, span, mentions } = part;
  const findings: Finding[] = [];
  let end = span.start;
  CAPITALS.lastIndex = span.start;
  for (let match = CAPITALS.exec(text); match !== null && match.index < span.end; match = CAPITALS.exec(text)) {
    const { index } = match;
    if (
      index < end ||
      !levelNames.mayOpen(text, index) ||
      0 < mentionsNear(mentions, { start: index, end: index + 1 }).length
    ) {
      continue;
    }
    const words = [...draftWordsWithin(text, index, endOfReach(text, index))];
    const level = levelNames.levels.find((one) => one.words.every((word, at) => words[at]?.folded === word));
    const from = level?.words.length ?? 0;
    const levelEnd = words[from - 1];
    const [word] = words;
    if (level === undefined || levelEnd === undefined || word === undefined) {
      continue;
    }
    // "Subjefatura de División" is one level: its second half is not looked at again.
    end = levelEnd.end;
    const name = onlyNameAt(words, from, levelNames.startingWith(`${words[from]?.folded} ${words[from + 1]?.folded}`));
    const last = name === undefined ? undefined : words[from + name.tail.length - 1];
    if (name === undefined || last === undefined || name.unit.level === level.level) {
      continue;
    }
    if (
      isOneName(text, word, last) &&
      endsThere(text, words[from + name.tail.length], last.end) &&
      (!(name.isCommon || level.isTop) || isAmongUnits(part, index))
    ) {
      findings.push(findingOf(text, word, levelEnd, last, name.unit));
    }
  }
  return findings;
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
function isOneName(text: string, first: Word, last: Word): boolean {
  return !/[.;:]/.test(text.slice(first.start, last.end));
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

function findingOf(text: string, first: Word, levelEnd: Word, last: Word, unit: OrgUnit): Finding {
  const span = { start: first.start, end: last.end };
  const written = text.slice(first.start, levelEnd.end);
  const isCaps = written === written.toUpperCase();
  const level = writeAccents(isCaps ? unit.level.toUpperCase() : unit.level, written);
  const edits = [{ span: { start: first.start, end: levelEnd.end }, newText: level }];
  return {
    rule: 'wrong-level',
    span,
    values: [asRead(text.slice(span.start, span.end)), `${unit.number} ${unit.name}`, unit.level],
    units: [unit.number],
    evidence: [unit.nameSpan.start],
    fixes: [{ kind: 'sure', label: asRead(editedStretch(text, span, edits)), edits }],
  };
}
