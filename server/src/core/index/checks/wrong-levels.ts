import type { Finding } from '../../model/finding.ts';
import type { Mention } from '../../model/mention.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Analysis } from '../analysis.ts';
import { isSmallWord } from '../mentions/small-words.ts';
import { foldedWords } from '../quotations/quotable.ts';

/**
 * Names that are right but for their level: "Coordinación de Servicios Estratégicos" for the Unidad. Only levels of the
 * manual, and only names of two words or more: "Departamento de Cobranza" and "División de Afiliación" may well be
 * bodies elsewhere.
 */
export function wrongLevels({ units }: Analysis, text: string, mentions: readonly Mention[]): readonly Finding[] {
  const names = units.all.flatMap((unit) => {
    const tail = foldedWords(unit.name.slice(unit.level.length));
    return 1 < tail.filter((word) => !isSmallWord(word)).length ? [{ unit, tail }] : [];
  });
  const levels = [...new Set(units.all.map(({ level }) => level))]
    .map((level) => ({ level, words: foldedWords(level) }))
    .toSorted((left, right) => right.words.length - left.words.length);
  const byOpening = new Map<string, typeof names>();
  for (const name of names) {
    const opening = name.tail.slice(0, 2).join(' ');
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), name]);
  }
  const findings: Finding[] = [];
  let end = 0;
  for (const { index } of text.matchAll(LEVEL_OPENINGS)) {
    const words =
      index < end || !isCapital(text, index) ? [] : [...wordsOf(text, index, Math.min(text.length, index + REACH))];
    const [word] = words;
    if (word === undefined || isNamed(mentions, word)) {
      continue;
    }
    const level = levels.find((one) => one.words.every((part, at) => words[at]?.folded === part));
    const from = level?.words.length ?? 0;
    const levelEnd = words[from - 1];
    if (level === undefined || levelEnd === undefined) {
      continue;
    }
    // "Subjefatura de División" is one level: its second half is not looked at again.
    end = levelEnd.end;
    const opening = `${words[from]?.folded} ${words[from + 1]?.folded}`;
    const [name, other] = (byOpening.get(opening) ?? []).filter(({ tail }) => isAt(words, from, tail));
    const last = name === undefined ? undefined : words[from + name.tail.length - 1];
    if (name === undefined || other !== undefined || last === undefined || name.unit.level === level.level) {
      continue;
    }
    if (isOneName(text, word, last) && endsThere(text, words[from + name.tail.length], last.end)) {
      findings.push(findingOf(text, word, levelEnd, last, name.unit));
    }
  }
  return findings;
}

/** First words of levels, up to their accents; those that a manual has not are passed over. */
const LEVEL_OPENINGS =
  /(?<![A-Za-zÀ-ÿ-])(?:unidad|coordinaci|divisi|subdivisi|subjefatura|jefatura|direcci|subdirecci|departamento|oficina|gerencia|subgerencia|secretar|subsecretar|delegaci|subdelegaci|secci)/gi;

/** Longest name of a unit, its level and a word behind it. */
const REACH = 240;

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(at));
}

function isAt(words: readonly Word[], from: number, tail: readonly string[]): boolean {
  return tail.every((part, at) => words[from + at]?.folded === part);
}

function isNamed(mentions: readonly Mention[], { start }: Word): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.span.end ?? 0) <= start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const mention = mentions[low];
  return mention !== undefined && mention.span.start <= start;
}

/** No end of sentence or paragraph inside. */
function isOneName(text: string, first: Word, last: Word): boolean {
  const slice = text.slice(first.start, last.end);
  return !/[.;:]|\n[ \t>]*\r?\n/.test(slice);
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
  const level = written === written.toUpperCase() ? unit.level.toUpperCase() : unit.level;
  return {
    rule: 'wrong-level',
    span,
    values: [text.slice(span.start, span.end), `${unit.number} ${unit.name}`, unit.level],
    units: [unit.number],
    evidence: [unit.nameSpan.start],
    fixes: [
      {
        kind: 'sure',
        label: level + text.slice(levelEnd.end, span.end),
        edits: [{ span: { start: first.start, end: levelEnd.end }, newText: level }],
      },
    ],
  };
}
