import type { Analysis } from '../analysis.ts';
import { type Pointer, pointersIn } from '../citation/pointers.ts';
import type { Powers } from '../model/chapter-contents.ts';
import type { Level } from '../model/level.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';

/** Cita: all that a citation of a unit, a duty or an item may say. How it is worded is a question of style. */
export interface Citation {
  /** Title of the manual in proper case; `undefined` when it prints none. */
  readonly title: string | undefined;
  /** ISO date of the ratification, if the cover prints one. */
  readonly ratifiedOn: string | undefined;
  readonly unit: OrgUnit;
  /** Of its manual: how its units and their heads are called. */
  readonly levels: readonly Level[];
  /** Name of the body whose manual it is: the unit at the top. */
  readonly head: string;
  readonly duty: Duty | undefined;
  /** From the item of the duty down to the cited one; empty when a unit or a whole duty is cited. */
  readonly items: readonly CitedItem[];
  /**
   * Number to cite: that of the contents where the body misprints it; a clave where the manual has those. `undefined`
   * where the manual prints none, or only a place in a list.
   */
  readonly number: string | undefined;
  /** What the body prints instead of {@link number}: `8.4.2.2` for 8.4.2.2.2 (l. 3068). */
  readonly misprint: string | undefined;
  /** Another unit has the same number, and the contents do not tell which is which. */
  readonly sharesNumber: boolean;
  readonly page: CitedPage | undefined;
  readonly power: CitedPower | undefined;
  /** What a quotation of the duty or item cannot keep: words that point to other places of the manual. */
  readonly pointers: readonly CitedPointer[];
  /** Where the cited text begins in the manual. */
  readonly offset: number;
}

export interface CitedItem {
  readonly item: DutyItem;
  /** Place in its list, from 1. */
  readonly ordinal: number;
}

/** Page of the contents, where the section of the unit begins. */
export interface CitedPage {
  readonly first: number;
  /** Whether the cited text is on it for sure; a duty may stand on a later page of its section. */
  readonly isExact: boolean;
}

/** Fracción: the power that a duty of the head unit carries out. */
interface CitedPower {
  readonly article: string;
  readonly numeral: string;
  /** Name of the norm. */
  readonly source: string;
}

interface CitedPointer extends Pointer {
  /** Orders of appearance of the duties it means, when it says how many. */
  readonly duties: readonly number[];
}

/** The citation of `8.2.1`, `8.2.1#5` or `8.2.1#1.c`; `undefined` when the manual has no such place. */
export function citationOf(analysis: Analysis, id: string): Citation | undefined {
  const unit = analysis.units.byNumber(id.split('#')[0] ?? '');
  const duty = unit?.duties.find((each) => id === each.id || id.startsWith(`${each.id}.`));
  const items = duty === undefined || id === duty.id ? [] : pathTo(id, duty.items);
  if (unit === undefined || items === undefined || (duty === undefined && id !== unit.number)) {
    return undefined;
  }
  const { title, chapters } = analysis;
  const cited = items.at(-1)?.item ?? duty;
  const printed = unit.printedNumber.replace(/\.$/, '');
  const hasNumber = printed !== '' && unit.source !== 'structure';
  const number = hasNumber ? unit.number.replace(/~\d+$/, '') : undefined;
  return {
    title,
    ratifiedOn: wholeDate(chapters.ratification.ratifiedOn?.value),
    unit,
    levels: analysis.manual.levels,
    head: (analysis.units.superiorsOf(unit)[0] ?? unit).name,
    duty,
    items,
    number,
    misprint: number === undefined || printed === number ? undefined : printed,
    sharesNumber: unit.number !== number && number !== undefined,
    page: pageOf(analysis, unit, cited !== undefined),
    power: duty && powerOf(duty, chapters.powers),
    pointers: duty === undefined ? [] : pointersOf(duty, items),
    offset: (cited?.span ?? unit.heading).start,
  };
}

function pathTo(id: string, items: readonly DutyItem[]): readonly CitedItem[] | undefined {
  for (const [index, item] of items.entries()) {
    const below = item.id === id ? [] : pathTo(id, item.items);
    if (below !== undefined) {
      return [{ item, ordinal: index + 1 }, ...below];
    }
  }
  return undefined;
}

/** A unit begins on its page. Its duties are on that page for sure only if the next unit begins there too. */
function pageOf({ manual }: Analysis, unit: OrgUnit, isWithinUnit: boolean): CitedPage | undefined {
  if (unit.page === undefined) {
    return undefined;
  }
  const next = manual.units[manual.units.indexOf(unit) + 1];
  return { first: unit.page, isExact: !isWithinUnit || next?.page === unit.page };
}

/** A day: the dates of a manual may lack it ("mayo de 2008"), and "ratificado el" wants one. */
function wholeDate(iso: string | undefined): string | undefined {
  return iso?.length === 'yyyy-mm-dd'.length ? iso : undefined;
}

/** A duty that only resembles a power is not cited by it. */
function powerOf(duty: Duty, { article, source, list }: Powers): CitedPower | undefined {
  const power = list.find((each) => each.duty?.id === duty.id && each.duty.wording !== 'different');
  return power && article && source !== undefined
    ? { article: article.value, numeral: power.numeral, source }
    : undefined;
}

/** A whole duty is quoted with its items; an item with the sentence that leads to it. */
function pointersOf(duty: Duty, items: readonly CitedItem[]): readonly CitedPointer[] {
  const quoted = items.length === 0 ? [duty, ...itemsWithin(duty)] : [duty, ...items.map(({ item }) => item)];
  return quoted
    .flatMap(({ text }) => pointersIn(text))
    .map((pointer) => ({ ...pointer, duties: aimOf(pointer, duty) }));
}

function aimOf({ dutiesBefore = 0 }: Pointer, { ordinal }: Duty): readonly number[] {
  const first = ordinal - dutiesBefore;
  return first < 1 ? [] : Array.from({ length: dutiesBefore }, (_, index) => first + index);
}
