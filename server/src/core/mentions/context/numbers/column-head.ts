import { BODY_WORDS } from '../../../spanish/section-words.ts';
import { foldText } from '../../../text/fold.ts';
import { wordsOf } from '../../../text/words.ts';
import type { NearNumber } from './number-site.ts';

/** The head of a column of a table in which a number stands alone. */
export interface ColumnHead {
  /** "numeral" says more than "clave" or "área", which other lists have too. */
  readonly kind: 'numeral' | 'body';
  /** Whether every dotted number of the column in sight is a unit's. */
  readonly hasUnitsAlone: boolean;
}

/** Read up to here: what is a mention depends on no more of the draft. */
const REACH = 500;

/** `undefined` where the number is in no table, not alone in its cell, or under another head. */
export function findColumnHead({ text, span, manual }: NearNumber): ColumnHead | undefined {
  if (
    !CELL_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start)) ||
    !CELL_AFTER.test(text.slice(span.end, span.end + 8))
  ) {
    return undefined;
  }
  const before = withoutTags(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = withoutTags(text.slice(span.start, span.end + REACH));
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const line = lineBefore + (after.split('\n', 1)[0] ?? '');
  const mark = MARKS.find((each) => line.includes(each));
  const column = mark === undefined ? 0 : lineBefore.split(mark).length - 1;
  if (mark === undefined || bareCell(line, mark, column) !== text.slice(span.start, span.end)) {
    return undefined;
  }
  const rowsBefore = whileHas(
    mark,
    before
      .slice(0, before.length - lineBefore.length)
      .split('\n')
      .slice(0, -1)
      .toReversed(),
  );
  const head = rowsBefore.at(-1);
  const kind = head === undefined ? undefined : kindOf(bareCell(head, mark, column));
  if (kind === undefined) {
    return undefined;
  }
  // Of the last line only a part may be in reach.
  const rowsAfter = whileHas(mark, after.split('\n').slice(1, -1));
  const numbers = [...rowsBefore.slice(0, -1), line, ...rowsAfter].flatMap((row) =>
    dotted(bareCell(row, mark, column)),
  );
  return { kind, hasUnitsAlone: numbers.every(manual.isUnit) };
}

function whileHas(mark: string, lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !line.includes(mark));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Told by a look at either side, since most numbers stand in no table. */
const CELL_BEFORE = /(?:^|[|\t;,&\n>])[ *`"'{]*$/;
const CELL_AFTER = /^[ *`"'}]*(?:[|\t;,&\r\n<\\]|$)/;

function withoutTags(markup: string): string {
  return !/<\/?t/i.test(markup)
    ? markup
    : markup.replace(/<\/t[hd]>/gi, '|').replace(/<\/?t[a-z]{1,5}[^<>\n]{0,40}>/gi, '');
}

/** The likeliest mark first: a bar, a tab, `&` of LaTeX, what parts values in CSV. */
const MARKS = ['|', '\t', ' & ', ';', ','] as const;

function bareCell(line: string, mark: string, column: number): string {
  return (line.split(mark)[column] ?? '')
    .replace(/[*`"'\s]|\\[a-z]+\{?|\}/gi, (each) => (each === ' ' ? ' ' : ''))
    .trim();
}

function dotted(cell: string): readonly string[] {
  return /^\d+(?:\.\d+)+$/.test(cell) ? [cell] : [];
}

function kindOf(head: string): ColumnHead['kind'] | undefined {
  const words = [...wordsOf(foldText(head))].map(({ folded }) => folded);
  if (MOST_WORDS < words.length) {
    return undefined;
  }
  if (words.includes('numeral')) {
    return 'numeral';
  }
  return words.some((word) => BODY_WORDS.has(word) || word === 'clave') ? 'body' : undefined;
}

const MOST_WORDS = 5;
