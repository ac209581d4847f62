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
  const from = Math.max(0, span.start - REACH);
  const lines = withoutTags(text.slice(from, span.end + REACH)).split('\n');
  const linesBefore = withoutTags(text.slice(from, span.start)).split('\n');
  const above = linesBefore.length - 1;
  const mark = MARKS.find((each) => lines[above]?.includes(each));
  if (mark === undefined) {
    return undefined;
  }
  const column = (linesBefore[above] ?? '').split(mark).length - 1;
  const cellAt = (line: number) => bareCell(lines[line] ?? '', mark, column);
  if (cellAt(above) !== text.slice(span.start, span.end)) {
    return undefined;
  }
  let top = above;
  let bottom = above;
  while (0 < top && lines[top - 1]?.includes(mark) === true) {
    top--;
  }
  while (bottom < lines.length - 2 && lines[bottom + 1]?.includes(mark) === true) {
    bottom++;
  }
  const kind = kindOf(cellAt(top));
  const numbers = lines.slice(top + 1, bottom + 1).flatMap((_, index) => dotted(cellAt(top + 1 + index)));
  return top === above || kind === undefined ? undefined : { kind, hasUnitsAlone: numbers.every(manual.isUnit) };
}

/** Told by a look at either side, since most numbers stand in no table. */
const CELL_BEFORE = /(?:^|[|\t;,&\n>])[ *`"'{]*$/;
const CELL_AFTER = /^[ *`"'}]*(?:[|\t;,&\r\n<\\]|$)/;

function withoutTags(markup: string): string {
  return markup.replace(/<\/t[hd]>/gi, '|').replace(/<\/?t[a-z]{1,5}[^<>\n]{0,40}>/gi, '');
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
