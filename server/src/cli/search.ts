import { cliStringsFor } from '../core/render/cli-strings.ts';
import { dutyWordsFor } from '../core/render/duty-words.ts';
import type { Locale } from '../core/render/strings.ts';
import type { SearchDocument } from '../core/search/index/documents.ts';
import { describeFacets } from '../core/search/query/describe-facets.ts';
import type { SearchHit } from '../core/search/search-index.ts';
import { type LineIndex, lineAtOffset } from '../core/text/line-index.ts';
import type { Command } from './command.ts';
import { UsageError } from './world.ts';

/** `search QUERY… [--limit N]`: the duties that answer, best first. What was understood otherwise goes to standard error. */
export const searchCommand: Command = {
  formats: ['text', 'json'],
  run({ analysis }, { operands, format, limit, locale }, world) {
    const { lines } = analysis;
    const query = operands.join(' ');
    const strings = cliStringsFor(locale);
    if (query.trim() === '') {
      throw new UsageError(strings.queryMissing());
    }
    const { hits, corrected, unknown } = analysis.search.search(query, limit);
    const strangers = describeFacets(analysis.units.all, query).filter(({ label }) => label === undefined);
    for (const { kind, value } of strangers) {
      world.complain(kind === 'unit' ? strings.unitUnknown(value) : strings.levelUnknown(value));
    }
    if (format === 'json') {
      world.write(
        `${JSON.stringify(
          hits.map((hit) => toJson(hit, lines)),
          null,
          2,
        )}\n`,
      );
    } else if (hits.length === 0 && strangers.length === 0) {
      world.complain(strings.nothingFound(query));
    } else {
      world.write(hits.map((hit) => `${toText(hit, lines, locale)}\n`).join(''));
    }
    if (0 < hits.length) {
      for (const { typed, used } of corrected) {
        world.complain(strings.wordCorrected(typed, used));
      }
      for (const word of unknown) {
        world.complain(strings.wordUnknown(word));
      }
    }
    return hits.length === 0 ? 1 : 0;
  },
};

function toJson({ document, score, facts: { verbClass }, branch, family, ties }: SearchHit, lines: LineIndex) {
  return {
    ...placeOf(document, lines),
    score: Number(score.toFixed(4)),
    text: document.text,
    level: document.unit.level,
    branch,
    family,
    ...(verbClass === undefined ? {} : { verbClass }),
    ties: ties.map((tie) => placeOf(tie, lines)),
  };
}

function placeOf({ unit, ordinal, start, itemStart }: SearchDocument, lines: LineIndex) {
  const lineOf = (offset: number) => lineAtOffset(lines, offset) + 1;
  return {
    unit: unit.number,
    ordinal,
    line: lineOf(start),
    ...(itemStart === undefined ? {} : { itemLine: lineOf(itemStart) }),
  };
}

/** One line a result, for grep: the place, the text, then in brackets the level, the part in the matter and the ties. */
function toText({ document, facts: { verbClass }, ties }: SearchHit, lines: LineIndex, locale: Locale): string {
  const { unit, ordinal, line, itemLine } = placeOf(document, lines);
  const verb = verbClass === undefined ? [] : [dutyWordsFor(locale).verb(verbClass)];
  const same = ties.map((tie) => `${tie.unit.number}#${tie.ordinal}`);
  const notes = [
    document.unit.level,
    ...verb,
    ...(same.length === 0 ? [] : [cliStringsFor(locale).sameIn(same.join(', '))]),
  ];
  return `${unit}#${ordinal}:${itemLine ?? line}: ${document.text} [${notes.join('; ')}]`;
}
