import type { AlikePair, DutyPair, UnitComparison } from '../features/compare-units.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { lineAtOffset } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { dutiesHeading } from './duties-heading.ts';
import { type Page, type PageBlock, type PageSection, type Phrase, type PhrasePart, paragraph } from './page/page.ts';
import { type Locale, stringsFor } from './strings.ts';
import {
  dutyEntries,
  dutyPlaces,
  type PageContext,
  type PageManual,
  pageContext,
  sourcePhrase,
  unitLink,
  unitPlace,
} from './unit-page-parts.ts';
import { unitLabel, unitTitle } from './unit-title.ts';

type Compared = UnitComparison['one'];
type Row = readonly (readonly Phrase[])[];

/** Two units side by side as a document: what is the same, what is alike, what only one has. */
export function unitComparisonPage(comparison: UnitComparison, manual: PageManual, locale: Locale): Page {
  const context = pageContext(manual, locale);
  const { words } = context;
  const { one, other, same, alike } = comparison;
  const titles = [unitTitle(one.unit), unitTitle(other.unit)];
  const counts = [one, other].map(({ unit, only }) =>
    words.summaryOnly(unitLabel(unit), only.length, unit.duties.length),
  );
  return {
    title: words.comparisonTitle(unitLabel(one.unit), unitLabel(other.unit)),
    lead: [[[words.summary(same.length, alike.length), ...counts].join(' · '), '.'], sourcePhrase(context)],
    sections: [
      factsSection(comparison, context),
      pairSection(words.sameDuties(same.length), words.noSame, {
        columns: [...titles, words.text],
        rows: same.map((pair) => sameRow(comparison, pair, context)),
      }),
      pairSection(words.alikeDuties(alike.length), words.noAlike, {
        note: words.alikeNote,
        columns: titles,
        rows: alike.map((pair) => alikeRow(comparison, pair, context)),
      }),
      onlySection(one, other.unit, context),
      onlySection(other, one.unit, context),
    ],
    foot: [[words.ourNumbers], [words.note]],
  };
}

function factsSection({ one, other }: UnitComparison, context: PageContext): PageSection {
  const { words } = context;
  const row = (title: string, factOf: (compared: Compared) => Phrase): Row => [
    [[{ kind: 'strong', text: title }]],
    [factOf(one)],
    [factOf(other)],
  ];
  return {
    title: words.comparedFacts,
    blocks: [
      {
        kind: 'table',
        columns: [words.fact, unitTitle(one.unit), unitTitle(other.unit)],
        rows: [
          row(words.level, ({ unit }) => [unit.level === '' ? words.none : { kind: 'quoted', text: unit.level }]),
          row(words.superior, ({ superior }) => [superior === undefined ? words.none : unitLink(superior)]),
          row(words.where, ({ unit }) => unitPlace(unit, context)),
          row(words.dutyCount, ({ unit }) => [dutyCount(unit, context.locale)]),
        ],
      },
    ],
  };
}

/** Of a unit that the text only lists it is not said that it has none. */
function dutyCount(unit: OrgUnit, locale: Locale): string {
  return unit.duties.length === 0 ? dutiesHeading(unit, stringsFor(locale)) : String(unit.duties.length);
}

interface PairTable {
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function pairSection(title: string, none: string, { note, columns, rows }: PairTable): PageSection {
  const table: PageBlock = { kind: 'table', columns, rows };
  return {
    title,
    blocks: rows.length === 0 ? [paragraph(none)] : [...(note === undefined ? [] : [paragraph(note)]), table],
  };
}

function sameRow({ one, other }: UnitComparison, pair: DutyPair, context: PageContext): Row {
  return [
    [placeIn(one.unit, pair.one, context)],
    [placeIn(other.unit, pair.other, context)],
    [[{ kind: 'quoted', text: pair.one.text }], ...itemPhrases(pair.one.items), ...clausePhrases(pair, context)],
  ];
}

function alikeRow({ one, other }: UnitComparison, pair: AlikePair, context: PageContext): Row {
  const cell = (unit: OrgUnit, duty: Duty, differing: readonly Span[]): readonly Phrase[] => [
    [...placeIn(unit, duty, context), ':'],
    markedText(duty.text, differing),
    ...itemPhrases(duty.items),
  ];
  const notes = [
    ...(pair.hasOtherItems ? [[`(${context.words.sharedItems(pair.sharedItems, itemsWithin(pair.one).length)})`]] : []),
    ...clausePhrases(pair, context),
  ];
  return [[...cell(one.unit, pair.one, pair.inOne), ...notes], cell(other.unit, pair.other, pair.inOther)];
}

function onlySection({ unit, only }: Compared, other: OrgUnit, context: PageContext): PageSection {
  const { words, locale } = context;
  const title = words.onlyIn(unitTitle(unit), only.length, unit.duties.length);
  if (only.length === 0) {
    return { title, blocks: [paragraph(unit.duties.length === 0 ? dutyCount(unit, locale) : words.onlyNone)] };
  }
  // Where the text does not hold the other's duties nothing was compared.
  const note = other.duties.length === 0 ? `${unitLabel(other)}: ${dutyCount(other, locale)}` : words.onlyNote;
  return { title, blocks: [paragraph(note), { kind: 'list', entries: dutyEntries(unit, only, context) }] };
}

function placeIn(unit: OrgUnit, duty: Duty, context: PageContext): Phrase {
  const note = context.words.shortLine(lineAtOffset(context.lines, duty.span.start) + 1);
  return dutyPlaces([{ unit, node: duty.id, note }], context);
}

/** What is said of many units is no finding of a comparison. */
function clausePhrases({ clause }: DutyPair, { words }: PageContext): readonly Phrase[] {
  if (clause === undefined) {
    return [];
  }
  return [[clause.kind === 'closing' ? words.closingClause : words.commonClause(clause.units)]];
}

function itemPhrases(items: readonly DutyItem[]): readonly Phrase[] {
  return items.flatMap(({ marker, text, items: below }) => [
    [marker === undefined ? '– ' : `${marker}) `, { kind: 'quoted', text } as const],
    ...itemPhrases(below),
  ]);
}

function markedText(text: string, differing: readonly Span[]): Phrase {
  const parts: PhrasePart[] = [];
  let from = 0;
  for (const { start, end } of differing) {
    parts.push({ kind: 'quoted', text: text.slice(from, start) }, { kind: 'changed', text: text.slice(start, end) });
    from = end;
  }
  return [...parts, { kind: 'quoted', text: text.slice(from) } as const].filter(
    (part) => typeof part === 'string' || part.text !== '',
  );
}
