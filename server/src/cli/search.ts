import { cliStringsFor } from '../core/render/cli-strings.ts';
import { lineAtOffset } from '../core/text/line-index.ts';
import type { Command } from './command.ts';
import { UsageError } from './world.ts';

/** `search QUERY… [--limit N]`: the duties that answer, best first. */
export const searchCommand: Command = {
  formats: ['text', 'json'],
  run({ analysis, lines }, { operands, format, limit, locale }, world) {
    const query = operands.join(' ');
    const strings = cliStringsFor(locale);
    if (query.trim() === '') {
      throw new UsageError(strings.queryMissing());
    }
    const lineOf = (offset: number) => lineAtOffset(lines, offset) + 1;
    const results = analysis.search.search(query, limit).hits.map(({ document, score }) => ({
      unit: document.unit.number,
      ordinal: document.ordinal,
      line: lineOf(document.start),
      ...(document.itemStart === undefined ? {} : { itemLine: lineOf(document.itemStart) }),
      score: Number(score.toFixed(4)),
      text: document.text,
    }));
    if (format === 'json') {
      world.write(`${JSON.stringify(results, null, 2)}\n`);
    } else if (results.length === 0) {
      world.complain(strings.nothingFound(query));
    } else {
      world.write(
        results
          .map(({ unit, ordinal, line, itemLine, text }) => `${unit}#${ordinal}:${itemLine ?? line}: ${text}\n`)
          .join(''),
      );
    }
    return results.length === 0 ? 1 : 0;
  },
};
