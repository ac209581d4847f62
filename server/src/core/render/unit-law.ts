import type { UnitSheet } from '../features/unit-sheet.ts';
import type { LegalCitation } from '../model/reference.ts';
import type { OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';
import { lawReason } from './manual-reference.ts';
import { bullets, type PageBlock, type PageSection, type Phrase, paragraph } from './page/page.ts';
import { dutyPlaces, lineLink, type PageContext } from './unit-page-parts.ts';

/** The instruments that the duties of a unit cite, with how the manual calls them where that is not their name. */
export function lawSection({ unit, law, undecidedLaw }: UnitSheet, context: PageContext): PageSection {
  const { words } = context;
  const rows = law.map(({ source, citations }): readonly (readonly Phrase[])[] => [
    [[{ kind: 'quoted', text: source.name }, ' (', lineLink(source.nameSpan.start, context), ')']],
    citationPhrases(unit, citations, context),
  ]);
  const table: PageBlock = { kind: 'table', columns: words.lawColumns, rows };
  const undecided = citationPhrases(unit, undecidedLaw, context);
  return {
    title: words.law,
    blocks: [
      ...(rows.length + undecided.length === 0 ? [paragraph(words.noLaw)] : []),
      ...(rows.length === 0 ? [] : [table]),
      ...(undecided.length === 0 ? [] : [paragraph(words.undecidedLaw), bullets(undecided)]),
    ],
  };
}

/** One phrase for all citations by name, another for each other way to call the instrument. */
function citationPhrases(unit: OrgUnit, citations: readonly LegalCitation[], context: PageContext): readonly Phrase[] {
  const groups = groupBy(citations, ({ reason, text }) => (reason === 'named' ? '' : `${reason}\n${text}`));
  return [...groups].map(([key, group]): Phrase => {
    const places = dutyPlaces(
      group.map(({ node, article }) => ({
        unit,
        node: node ?? '',
        ...(article === undefined ? {} : { note: context.words.article(article) }),
      })),
      context,
    );
    return key === '' ? places : [...places, ': ', ...reasonPhrase(group, context)];
  });
}

/** "«Ley». Así abrevia el Manual este ordenamiento." */
function reasonPhrase([first]: readonly LegalCitation[], { words, locale }: PageContext): Phrase {
  if (first === undefined) {
    return [];
  }
  const { text, reason, sources } = first;
  const mayBe = 1 < sources.length ? ` ${words.mayBe(sources.map(({ name }) => `«${name}»`).join(words.or))}` : '';
  return ['«', { kind: 'quoted', text }, `». ${lawReason(reason, locale)}${mayBe}`];
}
