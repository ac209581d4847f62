import type { UnitSheet } from '../features/unit-sheet.ts';
import type { HistoricName } from '../model/history.ts';
import { renderDate } from './date.ts';
import { bullets, joinPhrases, type PageSection, type Phrase, paragraph } from './page/page.ts';
import { lineLink, type PageContext } from './unit-page-parts.ts';

/** The names of the past that a unit answers to, each with its way to today; no section for a manual without history. */
export function formerNamesSection(sheet: UnitSheet, context: PageContext): readonly PageSection[] {
  const { words } = context;
  if (sheet.formerNames === undefined) {
    return [];
  }
  const names = sheet.formerNames.map((name) => namePhrase(name, sheet.unit.number, context));
  return [{ title: words.formerNames, blocks: [names.length === 0 ? paragraph(words.noFormerNames) : bullets(names)] }];
}

function namePhrase({ name, steps, basis, units }: HistoricName, number: string, context: PageContext): Phrase {
  const { words, locale } = context;
  const told = steps.map(({ kind, date, into, pieces }): Phrase => {
    const when = date === undefined ? words.undated : renderDate(date, locale);
    const line: Phrase = pieces[0] === undefined ? [] : [' (', lineLink(pieces[0].start, context), ')'];
    return [`${when}, ${words.becameOf(kind, into)}`, ...line];
  });
  const others = units.filter((each) => each !== number);
  return [
    { kind: 'strong', text: name },
    ': ',
    ...joinPhrases(told, '; '),
    `. ${words[basis]}`,
    ...(others.length === 0 ? [] : [` ${words.sharedName(others.join(', '))}`]),
  ];
}
