import type { ManualLabel } from '../features/manual-label.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import type { LineIndex } from '../text/line-index.ts';
import { lineAtOffset } from '../text/line-index.ts';
import { renderDate } from './date.ts';
import { dutyNumberIn } from './duty-number.ts';
import { joinPhrases, type PageEntry, type Phrase, type PhrasePart } from './page/page.ts';
import type { Locale } from './strings.ts';
import { type UnitPageStrings, unitPageStringsFor } from './unit-page-strings.ts';
import { unitTitle } from './unit-title.ts';

/** The manual that a page is of. */
export interface PageManual {
  readonly label: ManualLabel;
  readonly text: string;
  readonly lines: LineIndex;
}

/** What every part of a page needs: the manual and the words of the reader's language. */
export interface PageContext extends PageManual {
  readonly locale: Locale;
  readonly words: UnitPageStrings;
}

export function pageContext({ label, text, lines }: PageManual, locale: Locale): PageContext {
  return { label, text, lines, locale, words: unitPageStringsFor(locale) };
}

/** "Según el Manual de …, ratificado el …". */
export function sourcePhrase({ label: { title, ratifiedOn }, words, locale }: PageContext): Phrase {
  const date = ratifiedOn === undefined ? '' : words.ratified(renderDate(ratifiedOn, locale));
  return [`${words.source(title)}${date}.`];
}

/** "renglón 599", leading there. */
export function lineLink(offset: number, { lines, words }: PageContext): PhrasePart {
  return placeLink(words.line(lineAtOffset(lines, offset) + 1), offset);
}

/** A unit by number and name, leading to its sheet. */
export function unitLink(unit: OrgUnit): PhrasePart {
  return { kind: 'link', text: unitTitle(unit), to: { kind: 'unit', number: unit.number } };
}

/** "Coordinación · página 37 del índice · renglón 599". */
export function unitPlace(unit: OrgUnit, context: PageContext): Phrase {
  const { words } = context;
  const printed = unit.printedNumber.replace(/\.$/, '');
  const isMisprinted = unit.source === 'body' && printed !== '' && printed !== unit.number.replace(/~\d+$/, '');
  const facts: readonly Phrase[] = [
    ...(unit.page === undefined ? [] : [[words.page(unit.page)]]),
    [lineLink(unit.heading.start, context)],
    ...(isMisprinted ? [[words.printedAs(unit.printedNumber)]] : []),
  ];
  return joinPhrases(facts, ' · ');
}

/** Duties as a list, items below, each with its number and line. */
export function dutyEntries(unit: OrgUnit, duties: readonly Duty[], context: PageContext): readonly PageEntry[] {
  return duties.map((duty) => ({
    marker: `${dutyNumberIn(unit, duty).number}.`,
    phrase: quotedWithLine(duty, context),
    below: duty.items.map((item) => itemEntry(item, context)),
  }));
}

function itemEntry(item: DutyItem, context: PageContext): PageEntry {
  return {
    marker: item.marker === undefined ? undefined : `${item.marker})`,
    phrase: quotedWithLine(item, context),
    below: item.items.map((below) => itemEntry(below, context)),
  };
}

/** Words of the manual and, behind them, the line where they begin. */
export function quotedWithLine(
  { text, pieces }: { readonly text: string; readonly pieces: readonly { readonly start: number }[] },
  { lines, words }: PageContext,
): Phrase {
  const offset = pieces[0]?.start ?? 0;
  const line = placeLink(words.shortLine(lineAtOffset(lines, offset) + 1), offset);
  return [{ kind: 'quoted', text }, ' (', line, ')'];
}

/** Where a duty or an item is cited: its identity, `8.2#1.c`, and what is to be said of this place alone. */
export interface CitedNode {
  readonly unit: OrgUnit;
  readonly node: string;
  readonly note?: string;
}

/** "funciones 1 (inciso d), 7, 8 (artículo 287)", each leading to its place; of equal ones the first. */
export function dutyPlaces(places: readonly CitedNode[], { words }: PageContext): Phrase {
  const shown = new Map<string, Phrase>();
  for (const place of places) {
    const found = placeOf(place, words);
    const notes = [
      ...(found?.item === undefined ? [] : [found.item]),
      ...(place.note === undefined ? [] : [place.note]),
    ];
    const key = [place.node, ...notes].join('\n');
    if (found !== undefined && !shown.has(key)) {
      shown.set(key, [placeLink(found.number, found.offset), notes.length === 0 ? '' : ` (${notes.join(', ')})`]);
    }
  }
  const phrases = [...shown.values()];
  return phrases.length === 0 ? [] : [words.duty(phrases.length), ...joinPhrases(phrases, ', ')];
}

interface FoundPlace {
  readonly number: string;
  readonly item: string | undefined;
  readonly offset: number;
}

function placeOf({ unit, node }: CitedNode, words: UnitPageStrings): FoundPlace | undefined {
  const duty = unit.duties.find(({ id }) => node === id || node.startsWith(`${id}.`));
  if (duty === undefined) {
    return undefined;
  }
  const path = pathTo(node, duty.items, words) ?? [];
  const offset = path.at(-1)?.offset ?? duty.span.start;
  const item = path.length === 0 ? undefined : path.map(({ label }) => label).join(', ');
  return { number: dutyNumberIn(unit, duty).number, item, offset };
}

interface PathStep {
  readonly label: string;
  readonly offset: number;
}

function pathTo(id: string, items: readonly DutyItem[], words: UnitPageStrings): readonly PathStep[] | undefined {
  for (const [index, { id: itemId, marker, items: below, span }] of items.entries()) {
    const further = itemId === id ? [] : pathTo(id, below, words);
    if (further !== undefined) {
      const label = marker === undefined ? words.bullet(String(index + 1)) : words.item(marker);
      return [{ label, offset: span.start }, ...further];
    }
  }
  return undefined;
}

function placeLink(text: string, offset: number): PhrasePart {
  return { kind: 'link', text, to: { kind: 'place', offset } };
}
