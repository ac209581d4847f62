import { type FoundDuties, searchDuties } from '../core/features/search.ts';
import { cliStringsFor } from '../core/render/cli-strings.ts';
import { dutyWordsFor } from '../core/render/duty-words.ts';
import type { Locale } from '../core/render/strings.ts';
import type { SearchHit } from '../core/search/answer.ts';
import { type IsSpanish, readSpanishWords, SPANISH_WORDS } from '../core/spanish/spanish-words.ts';
import { type LineIndex, lineAtOffset } from '../core/text/line-index.ts';
import type { CliManual, Command } from './command.ts';
import { UsageError, type World } from './world.ts';

/** `search QUERY… [--limit N]`: the duties that answer, best first. What was understood otherwise goes to standard error. */
export const searchCommand: Command = {
  formats: ['text', 'json'],
  run(manual, { operands, format, limit, locale }, world) {
    const query = operands.join(' ');
    if (query.trim() === '') {
      throw new UsageError(cliStringsFor(locale).queryMissing());
    }
    const found = searchDuties([manual], query, limit, spanishWordsOf(world));
    tellStrangers(found, locale, world);
    if (format === 'json') {
      world.write(`${JSON.stringify(toJson(found, manual.analysis.lines), null, 2)}\n`);
    } else {
      world.write(toText(found, manual.analysis.lines, locale));
    }
    if (0 < found.families.length) {
      tellReadings(found, locale, world);
      return 0;
    }
    if (format !== 'json' && !found.facets.some(isStranger)) {
      world.complain(cliStringsFor(locale).nothingFound(query));
    }
    return 1;
  },
};

type Found = FoundDuties<CliManual>;

/** The list lies beside the manual that comes with the program; without it every unknown word may be a slip. */
function spanishWordsOf({ embeddedManual, readText }: World): IsSpanish | undefined {
  try {
    return readSpanishWords(readText(embeddedManual.replace(/[^\\/]*$/, SPANISH_WORDS)));
  } catch {
    return undefined;
  }
}

function isStranger({ label }: Found['facets'][number]): boolean {
  return label === undefined;
}

/** Places and levels that the manual does not have. */
function tellStrangers({ facets }: Found, locale: Locale, world: World): void {
  const strings = cliStringsFor(locale);
  for (const { kind, value } of facets.filter(isStranger)) {
    world.complain(kind === 'unit' ? strings.unitUnknown(value) : strings.levelUnknown(value));
  }
}

/** Words that were read as others, or left out. */
function tellReadings({ corrected, widened, unknown }: Found, locale: Locale, world: World): void {
  const strings = cliStringsFor(locale);
  for (const { typed, used } of corrected) {
    world.complain(strings.wordCorrected(typed, used));
  }
  for (const { typed, used } of widened) {
    world.complain(strings.wordWidened(typed, used));
  }
  for (const word of unknown) {
    world.complain(strings.wordUnknown(word));
  }
}

function toJson({ families }: Found, lines: LineIndex) {
  return families.flatMap(({ branch, hits }, family) =>
    hits.map(({ document, score, facts: { verbClass }, leadIn, ties }) => ({
      ...placeOf(document, lines),
      score: Number(score.toFixed(4)),
      ...(leadIn === undefined ? {} : { leadIn }),
      text: document.text,
      level: document.unit.level,
      branch,
      family,
      ...(verbClass === undefined ? {} : { verbClass }),
      ties: ties.map((tie) => placeOf(tie, lines)),
    })),
  );
}

function placeOf({ unit, ordinal, start, itemStart }: SearchHit['document'], lines: LineIndex) {
  const lineOf = (offset: number) => lineAtOffset(lines, offset) + 1;
  return {
    unit: unit.number,
    ordinal,
    line: lineOf(start),
    ...(itemStart === undefined ? {} : { itemLine: lineOf(itemStart) }),
  };
}

function toText({ families }: Found, lines: LineIndex, locale: Locale): string {
  return families.flatMap(({ hits }) => hits.map((hit) => `${toLine(hit, lines, locale)}\n`)).join('');
}

/** One line a result, for grep: the place, the text, then in brackets the level, the part in the matter and the ties. */
function toLine({ document, facts: { verbClass }, leadIn, ties }: SearchHit, lines: LineIndex, locale: Locale): string {
  const { unit, ordinal, line, itemLine } = placeOf(document, lines);
  const verb = verbClass === undefined ? [] : [dutyWordsFor(locale).verb(verbClass)];
  const same = ties.map((tie) => `${tie.unit.number}#${tie.ordinal}`);
  const notes = [
    document.unit.level,
    ...verb,
    ...(same.length === 0 ? [] : [cliStringsFor(locale).sameIn(same.join(', '))]),
  ];
  const text = leadIn === undefined ? document.text : `${leadIn} … ${document.text}`;
  return `${unit}#${ordinal}:${itemLine ?? line}: ${text} [${notes.join('; ')}]`;
}
