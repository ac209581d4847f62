import type { SheetTie, UnitSheet } from '../features/unit-sheet.ts';
import type { UnitReference } from '../model/reference.ts';
import type { OrgUnit } from '../model/unit.ts';
import { groupBy } from '../text/group-by.ts';
import { unitReason } from './manual-reference.ts';
import { bullets, joinPhrases, type PageBlock, type PageSection, type Phrase, paragraph } from './page/page.ts';
import { type CitedNode, dutyPlaces, type PageContext, unitLink } from './unit-page-parts.ts';

/** The units that a unit's duties speak of, and those whose duties speak of it; of a unit without duties what there is. */
export function tieSections(
  { unit, speaksOf, spokenOfBy, loose }: UnitSheet,
  context: PageContext,
): readonly PageSection[] {
  const { words } = context;
  const from: PageSection = {
    title: words.speaksOf(speaksOf.length),
    blocks: [
      ...tieBlocks(speaksOf, words.speaksOfNone, () => unit, context),
      ...(loose.length === 0 ? [] : [paragraph(words.loose), bullets(loosePhrases(unit, loose, context))]),
    ],
  };
  const to: PageSection = {
    title: words.spokenOfBy(spokenOfBy.length),
    blocks: tieBlocks(spokenOfBy, words.spokenOfByNone, (tie) => tie.unit, context),
  };
  const hasDuties = 0 < unit.duties.length;
  return [...(hasDuties ? [from] : []), ...(hasDuties || 0 < spokenOfBy.length ? [to] : [])];
}

/** A line for each unit that is named, and one for all that are only implied. `speakerOf` tells whose duties speak. */
function tieBlocks(
  ties: readonly SheetTie[],
  none: string,
  speakerOf: (tie: SheetTie) => OrgUnit,
  context: PageContext,
): readonly PageBlock[] {
  if (ties.length === 0) {
    return [paragraph(none)];
  }
  const { words } = context;
  const placesOf = (tie: SheetTie, references: readonly UnitReference[]) =>
    dutyPlaces(nodesOf(speakerOf(tie), references), context);
  const named = ties.filter((tie) => 0 < tie.named.length);
  const impliedOnly = ties.filter((tie) => tie.named.length === 0);
  const namedPhrase = (tie: SheetTie): Phrase => [
    unitLink(tie.unit),
    ': ',
    ...placesOf(tie, tie.named),
    ...(tie.implied.length === 0
      ? []
      : ['; ', words.impliedAs(quotedWords(tie.implied)), ...placesOf(tie, tie.implied)]),
  ];
  const impliedPhrase = (tie: SheetTie): Phrase => [
    unitLink(tie.unit),
    `, ${quotedWords(tie.implied)}: `,
    ...placesOf(tie, tie.implied),
  ];
  return [
    ...(named.length === 0 ? [] : [bullets(named.map(namedPhrase))]),
    ...(impliedOnly.length === 0
      ? []
      : [paragraph(words.impliedOnly, ...joinPhrases(impliedOnly.map(impliedPhrase), '; '), '.')]),
  ];
}

/** What is no unit of the manual, or one of several: its words, where they stand, and why. */
function loosePhrases(unit: OrgUnit, loose: readonly UnitReference[], context: PageContext): readonly Phrase[] {
  return [...groupBy(loose, ({ text, reason }) => `${reason}\n${text}`).values()].map((group): Phrase => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          '«',
          { kind: 'quoted', text: first.text },
          '», ',
          ...dutyPlaces(nodesOf(unit, group), context),
          `. ${unitReason(first.reason, context.locale)}`,
        ];
  });
}

function nodesOf(unit: OrgUnit, references: readonly UnitReference[]): readonly CitedNode[] {
  return references.map(({ node }) => ({ unit, node: node ?? '' }));
}

function quotedWords(references: readonly UnitReference[]): string {
  return [...new Set(references.map(({ text }) => `«${text}»`))].join(', ');
}
