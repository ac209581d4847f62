import { asRead } from '../mentions/reading/as-read.ts';
import { speaksOfOthers } from '../mentions/signs.ts';
import { type WrittenWords, writtenWordsFrom } from '../mentions/written-words.ts';
import type { Finding } from '../model/finding.ts';
import { mentionsNear } from '../model/mention.ts';
import type { OrgUnit } from '../model/unit.ts';
import { writeAccents } from '../text/accents.ts';
import type { Span } from '../text/span.ts';
import { editedStretch } from '../text/word-edits.ts';
import type { CheckedManual } from './checked-manual.ts';
import { type DraftPart, REACH } from './draft-part.ts';
import type { LevelName, LevelNames, SoughtLevel } from './level-names.ts';
import { foldedWords } from './quotable.ts';

/**
 * Names that are right but for their level: "Coordinación de Servicios Estratégicos" for the Unidad. They are read and
 * end as mentions do: what no mention goes across, no such name does. Only levels of the manual, and only names of two
 * words or more: "Departamento de Cobranza" and "División de Afiliación" may well be bodies elsewhere.
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
    if (named !== undefined && !isFormerName(written.words, named.end, chapters)) {
      findings.push(findingOf(part.text, written, named));
    }
  }
  return findings;
}

/** A name that a unit had is not one of a wrong level, also where it is no mention: in the title of a document. */
function isFormerName(words: WrittenWords, end: number, { formerNames }: CheckedManual['chapters']): boolean {
  return formerNames.some(({ name }) => {
    const folded = foldedWords(name);
    return words.isSpelled(0, folded) && words.endOf(folded.length - 1) === end;
  });
}

/** A level as a draft writes it, and the words from it on. */
interface WrittenLevel extends Span {
  readonly level: SoughtLevel;
  readonly words: WrittenWords;
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
  const words = writtenWordsFrom(text, index, names.reading);
  const level = names.levels.find((one) => words.isSpelled(0, one.words));
  return level && { level, words, start: words.startOf(0), end: words.endOf(level.words.length - 1) };
}

function otherNameAfter(written: WrittenLevel, part: DraftPart, names: LevelNames): NamedUnit | undefined {
  const { words, level, start } = written;
  const from = level.words.length;
  const name = onlyNameAt(words, from, names.startingWith(`${words.wordAt(from)} ${words.wordAt(from + 1)}`));
  if (name === undefined || name.unit.level === level.level) {
    return undefined;
  }
  const count = from + name.tail.length;
  const needsUnits = name.isCommon || level.isTop || isAmongOthers(part, start, names);
  const isMeant = words.isName(from, count) && (!needsUnits || isAmongUnits(part, start));
  return isMeant ? { unit: name.unit, end: words.endOf(count - 1) } : undefined;
}

/** A word with a capital, which no letter or hyphen stands before. */
const CAPITALS = /(?<![A-Za-zÀ-ÿ-])\p{Lu}/gu;

/** `undefined` when several units have that name: which is meant, the level does not tell. */
function onlyNameAt(words: WrittenWords, from: number, names: readonly LevelName[]): LevelName | undefined {
  const [name, other] = names.filter(({ tail }) => words.isSpelled(from, tail));
  return other === undefined ? name : undefined;
}

/** A text that names units nearby speaks of this organization; of another one it speaks more often. */
function isAmongUnits({ mentions }: DraftPart, at: number): boolean {
  return 0 < mentionsNear(mentions, { start: at - REACH, end: at + REACH }).length;
}

/** A text that speaks of a municipality or a company, and of nothing of ours. */
function isAmongOthers({ text }: DraftPart, at: number, { reading }: LevelNames): boolean {
  return speaksOfOthers(text, { start: at - REACH, end: at + REACH }, reading.known);
}

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
