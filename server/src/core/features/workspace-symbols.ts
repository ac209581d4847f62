import type { Analysis } from '../analysis.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { wordsOf } from '../text/words.ts';

/** The units whose number begins with the query, or whose name has words that begin with its words, in any order. */
export function unitsBegunBy({ units }: Analysis, query: string): readonly OrgUnit[] {
  const asked = query.trim();
  const words = [...wordsOf(asked)].map(({ folded }) => folded);
  return units.all.filter(({ number, name }) => (/^\d/.test(asked) ? number.startsWith(asked) : hasWords(name, words)));
}

function hasWords(name: string, asked: readonly string[]): boolean {
  const words = [...wordsOf(name)].map(({ folded }) => folded);
  return asked.every((word) => words.some((other) => other.startsWith(word)));
}

/** A duty, or an item of one, that answers. */
export interface FoundDuty {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  /** The item, when an item is what answers. */
  readonly item: DutyItem | undefined;
  /** Text of the item if there is one, otherwise of the duty. */
  readonly text: string;
}

/** The duties that answer a query; none for a number alone, which means the units. */
export function dutiesAbout({ search }: Analysis, query: string): readonly FoundDuty[] {
  return /^[\d\s.]*$/.test(query) ? [] : search.search(query, MOST_DUTIES).hits.map(({ document }) => document);
}

const MOST_DUTIES = 150;

/**
 * A name that passes the filter of clients that keep only names with the letters of the query in their order, accents
 * and all (VS Code): what would not pass has the query as typed behind it.
 */
export function nameForFilter(name: string, query: string): string {
  const typed = query.trim().toLowerCase();
  let next = 0;
  for (const letter of name.toLowerCase()) {
    next += letter === typed[next] ? 1 : 0;
  }
  return next === typed.length ? name : `${name} · ${query.trim()}`;
}

/**
 * The words of a text without accents. VS Code asks for the first word of a query only and looks for the others, as
 * typed and in any order, in the container of what it gets.
 */
export function wordsForFilter(text: string): string {
  return [
    ...new Set([...wordsOf(text)].map(({ folded }) => folded).filter((word) => SHORTEST_WORD <= word.length)),
  ].join(' ');
}

const SHORTEST_WORD = 4;

export function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length - 1))}…`;
}
