import type { SharedDuty, UnitSheet } from '../features/unit-sheet.ts';
import type { Objective, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { lineAtOffset } from '../text/line-index.ts';
import { dutiesHeading } from './duties-heading.ts';
import { dutyNumberIn } from './duty-number.ts';
import { printedWords } from './errata-report.ts';
import { issueMessage } from './issue-message.ts';
import {
  bullets,
  joinPhrases,
  type Page,
  type PageBlock,
  type PageEntry,
  type PageSection,
  type Phrase,
  paragraph,
} from './page/page.ts';
import type { Locale } from './strings.ts';
import { stringsFor } from './strings.ts';
import { formerNamesSection } from './unit-former-names.ts';
import { lawSection } from './unit-law.ts';
import {
  dutyEntries,
  dutyPlaces,
  lineLink,
  type PageContext,
  type PageManual,
  pageContext,
  quotedWithLine,
  sourcePhrase,
  unitLink,
  unitPlace,
} from './unit-page-parts.ts';
import { tieSections } from './unit-ties.ts';
import { unitTitle } from './unit-title.ts';

/** The sheet of a unit as a document. */
export function unitSheetPage(sheet: UnitSheet, manual: PageManual, locale: Locale): Page {
  const context = pageContext(manual, locale);
  const { unit } = sheet;
  const level: Phrase = unit.level === '' ? [] : [{ kind: 'quoted', text: unit.level }];
  return {
    title: unitTitle(unit),
    lead: [
      joinPhrases(
        [level, unitPlace(unit, context)].filter((phrase) => 0 < phrase.length),
        ' · ',
      ),
      sourcePhrase(context),
    ],
    sections: [
      placeSection(sheet, context),
      ...objectivesSection(sheet, context),
      dutiesSection(unit, context),
      ...otherTextSection(unit, context),
      ...(unit.duties.length === 0 ? [] : [sharedSection(sheet, context), lawSection(sheet, context)]),
      ...tieSections(sheet, context),
      ...formerNamesSection(sheet, context),
      ...misprintsSection(sheet, context),
    ],
    foot: [[context.words.note]],
  };
}

/** The way from the root down to the unit and what depends on it, each below its superior. */
function placeSection({ unit, superiors, subordinates }: UnitSheet, context: PageContext): PageSection {
  const { words } = context;
  const withLine = (part: Phrase[number], { heading }: OrgUnit): Phrase => [
    part,
    ' (',
    lineLink(heading.start, context),
    ')',
  ];
  const own: PageEntry = {
    marker: undefined,
    phrase: withLine({ kind: 'strong', text: unitTitle(unit) }, unit),
    below: subordinates.map((each) => ({ marker: undefined, phrase: withLine(unitLink(each), each), below: [] })),
  };
  const tree = superiors
    .toReversed()
    .reduce<PageEntry>(
      (below, each) => ({ marker: undefined, phrase: withLine(unitLink(each), each), below: [below] }),
      own,
    );
  const { superiorBy } = unit;
  const notes = [
    ...(superiors.length === 0 ? [words.isRoot] : []),
    words.subordinates(subordinates.length),
    ...(superiorBy === 'clave' || superiorBy === 'level' ? [words.superiorInferred[superiorBy]] : []),
  ];
  return { title: words.place, blocks: [{ kind: 'list', entries: [tree] }, paragraph(notes.join(' '))] };
}

function objectivesSection({ unit }: UnitSheet, context: PageContext): readonly PageSection[] {
  const { objectives } = unit;
  const phraseOf = (objective: Objective, index: number): Phrase => {
    const end = objectives[index + 1]?.firstDuty ?? unit.duties.length + 1;
    const own = unit.duties.filter(({ ordinal }) => objective.firstDuty <= ordinal && ordinal < end);
    const places = dutyPlaces(
      own.map(({ id }) => ({ unit, node: id })),
      context,
    );
    const isOne = objectives.length === 1 || places.length === 0;
    return [...quotedWithLine(objective, context), ...(isOne ? [] : [' · ', ...places])];
  };
  return objectives.length === 0
    ? []
    : [{ title: context.words.objectives, blocks: [bullets(objectives.map(phraseOf))] }];
}

function dutiesSection(unit: OrgUnit, context: PageContext): PageSection {
  const { words } = context;
  const title = words.duties(unit.duties.length);
  if (unit.duties.length === 0) {
    return { title, blocks: [paragraph(dutiesHeading(unit, stringsFor(context.locale)))] };
  }
  const isPrinted = unit.duties.every((duty) => dutyNumberIn(unit, duty).isPrinted);
  return {
    title,
    blocks: [
      paragraph(isPrinted ? words.printedNumbers : words.ourNumbers),
      { kind: 'list', entries: dutyEntries(unit, unit.duties, context) },
    ],
  };
}

function otherTextSection({ paragraphs }: OrgUnit, context: PageContext): readonly PageSection[] {
  return paragraphs.length === 0
    ? []
    : [
        {
          title: context.words.otherText,
          blocks: [bullets(paragraphs.map((block) => quotedWithLine(block, context)))],
        },
      ];
}

/** Duties of its own with whoever has them too; clauses that many have are counted, not listed. */
function sharedSection({ unit, shared, clauses, openings }: UnitSheet, context: PageContext): PageSection {
  const { words } = context;
  const table: PageBlock =
    shared.length === 0
      ? paragraph(words.notShared)
      : { kind: 'table', columns: words.sharedColumns, rows: shared.map((each) => sharedRow(unit, each, context)) };
  const counted = clauses.map(({ duty, clause }) => ({
    unit,
    node: duty.id,
    note: clause.kind === 'closing' ? words.closing : words.commonTo(clause.units),
  }));
  const opened = openings.map(({ duty, units }) => ({ unit, node: duty.id, note: words.commonTo(units) }));
  return {
    title: words.shared,
    blocks: [
      ...(shared.length === 0 ? [] : [paragraph(words.sharedNote)]),
      table,
      ...(opened.length === 0 ? [] : [paragraph(words.openings, ...dutyPlaces(opened, context), '.')]),
      ...(counted.length === 0 ? [] : [paragraph(words.clauses, ...dutyPlaces(counted, context), '.')]),
    ],
  };
}

function sharedRow(
  unit: OrgUnit,
  { duty, gist, others }: SharedDuty,
  context: PageContext,
): readonly (readonly Phrase[])[] {
  const { words } = context;
  const elsewhere = others.map((other): Phrase => {
    const { relation, likeness } = other;
    const notes = [
      words.relations[relation],
      likeness.kind === 'same' ? words.same : words.alike,
      ...(likeness.hasOtherItems ? [words.sharedItems(likeness.sharedItems, itemsWithin(duty).length)] : []),
    ];
    const place = dutyPlaces([{ unit: other.unit, node: other.duty.id }], context);
    return [unitLink(other.unit), ', ', ...place, ` (${notes.join('; ')})`];
  });
  return [[[...dutyPlaces([{ unit, node: duty.id }], context), ': ', { kind: 'quoted', text: gist }]], elsewhere];
}

function misprintsSection(
  { misprints }: UnitSheet,
  { text, lines, locale, words }: PageContext,
): readonly PageSection[] {
  const rows = misprints.map((issue): readonly (readonly Phrase[])[] => {
    const offset = issue.span.start;
    const line = String(lineAtOffset(lines, offset) + 1);
    return [
      [[{ kind: 'link', text: line, to: { kind: 'place', offset } }]],
      [[{ kind: 'quoted', text: printedWords(text, issue.span) }]],
      [[issueMessage(issue, locale)]],
    ];
  });
  return rows.length === 0
    ? []
    : [{ title: words.misprints(rows.length), blocks: [{ kind: 'table', columns: words.misprintColumns, rows }] }];
}
