import type { ChapterContents } from '../../model/chapter-contents.ts';
import type { HistoricName } from '../../model/history.ts';
import type { ChapterKind, Manual } from '../../model/manual.ts';
import type { Block } from '../../model/unit.ts';
import { findFormerNames } from './former-names.ts';
import { parseHistory } from './history.ts';
import { parseLegalFramework } from './legal-framework.ts';
import { parseOrgCharts } from './org-charts.ts';
import { parsePowers } from './powers.ts';
import { parseRatification } from './ratification.ts';
import { lookUpNames } from './unit-names.ts';

/** What the chapters before the functions say; `text` is the one the manual was parsed from. Total, as the parse is. */
export function readChapters(text: string, manual: Manual): ChapterContents {
  const legalFramework = parseLegalFramework(blocksOf(manual, 'legal-framework'));
  const history = parseHistory(blocksOf(manual, 'history'));
  const numberOf = lookUpNames(manual.units);
  const head = manual.units.find(({ parent }) => parent === undefined);
  return {
    ratification: parseRatification(text, manual.cover),
    introduction: blocksOf(manual, 'introduction'),
    objectives: blocksOf(manual, 'objectives'),
    history,
    formerNames: findFormerNames(history, numberOf),
    legalFramework,
    powers: parsePowers(blocksOf(manual, 'powers'), legalFramework.sources, head),
    policies: blocksOf(manual, 'policies'),
    orgCharts: parseOrgCharts(
      manual.chapters.filter(({ kind }) => kind === 'org-charts').flatMap(({ sections }) => sections),
      numberOf,
    ),
  };
}

/** The former names alone, for whoever cannot wait for the rest: a hover on a draft. */
export function readFormerNames(manual: Manual): readonly HistoricName[] {
  return findFormerNames(parseHistory(blocksOf(manual, 'history')), lookUpNames(manual.units));
}

function blocksOf(manual: Manual, kind: ChapterKind): readonly Block[] {
  return manual.chapters.filter((chapter) => chapter.kind === kind).flatMap(({ blocks }) => blocks);
}
