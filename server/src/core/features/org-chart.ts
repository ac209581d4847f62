import type { Analysis } from '../analysis.ts';
import { layoutCaptions } from '../chart/captions.ts';
import { countColumns, layoutTrees, widthOfColumns } from '../chart/hanging-layout.ts';
import { rankByLevel } from '../chart/level-ranks.ts';
import { allTrees, branchTree, type OrgTree } from '../chart/tree.ts';
import type { ChartDrawing } from '../model/chart-drawing.ts';
import type { ChapterSection } from '../model/manual.ts';
import { parseSectionNumber } from '../model/section-number.ts';
import type { OrgUnit } from '../model/unit.ts';
import { foldKey } from '../text/fold.ts';

/** What one sheet is about, before it is laid out. */
export interface ChartSheet {
  /** Empty for the poster of all units, a section of the chapter of organograms (`7.2`), or a unit (`8.2.1`). */
  readonly id: string;
  readonly title: string;
  /** As the manual prints it below the organogram: "Vigencia: 16 de diciembre de 2017". */
  readonly validity: readonly string[];
  readonly trees: readonly OrgTree[];
}

const MARGIN = 14;
const AROUND_CHART = 12;
const MIN_WIDTH = 400;
/** Few columns are wide, so that every level is spelled out; many are narrow, so that all units fit one screen. */
const COLUMN_WIDTH = { few: 240, many: 176 };
const FEW_COLUMNS = 5;

/**
 * The sheets that a manual has: the poster of all units, then the organograms of its chapter (7.1–7.6, whose pictures
 * the text lost), or where it has no such chapter one for each unit right below the top.
 */
export function chartSheets(analysis: Analysis): readonly ChartSheet[] {
  const printed = analysis.manual.chapters
    .filter(({ kind }) => kind === 'org-charts')
    .flatMap(({ sections }) => printedSheets(analysis, sections));
  return [poster(analysis), ...(printed.length === 0 ? firstLevel(analysis) : printed)];
}

/** The sheet with this id, or the branch of the unit with this number; `undefined` when the manual has neither. */
export function findSheet(analysis: Analysis, asked: string): ChartSheet | undefined {
  const id = parseSectionNumber(asked.trim()) ?? asked.trim();
  const unit = analysis.units.byNumber(id);
  return chartSheets(analysis).find((sheet) => sheet.id === id) ?? (unit && branch(analysis, unit));
}

/** Places everything on a sheet; `notes` stand below, after what the manual itself prints there. */
export function layoutSheet(analysis: Analysis, sheet: ChartSheet, notes: readonly string[]): ChartDrawing {
  const columns = countColumns(sheet.trees);
  const columnWidth = columns <= FEW_COLUMNS ? COLUMN_WIDTH.few : COLUMN_WIDTH.many;
  const chartWidth = widthOfColumns(columns, columnWidth);
  const width = Math.max(chartWidth, MIN_WIDTH);
  const titles = sheet.title === '' ? [] : [sheet.title];
  const title = layoutCaptions('title', titles, { x: MARGIN, y: MARGIN, width });
  const x = MARGIN + Math.round((width - chartWidth) / 2);
  const options = { columnWidth, rankOf: rankByLevel(analysis.units, analysis.manual.levels) };
  const tree = layoutTrees(sheet.trees, { x, y: title.bottom + AROUND_CHART }, options);
  const captionPlace = { x: MARGIN, y: tree.bottom + AROUND_CHART, width };
  const footer = layoutCaptions('footer', [...sheet.validity, ...notes], captionPlace);
  return {
    title: sheet.title,
    width: width + 2 * MARGIN,
    height: footer.bottom + MARGIN,
    captions: [...title.lines, ...footer.lines],
    boxes: tree.boxes,
    connectors: tree.connectors,
  };
}

function poster({ manual, units }: Analysis): ChartSheet {
  return { id: '', title: manual.title?.text ?? '', validity: [], trees: allTrees(units) };
}

function branch({ units }: Analysis, unit: OrgUnit): ChartSheet {
  const tree = branchTree(unit, Number.POSITIVE_INFINITY, units);
  return { id: unit.number, title: `${unit.number} ${unit.name}`, validity: [], trees: [tree] };
}

function firstLevel(analysis: Analysis): readonly ChartSheet[] {
  return analysis.units
    .subordinatesOf(undefined)
    .flatMap(({ number }) => analysis.units.subordinatesOf(number))
    .map((unit) => branch(analysis, unit));
}

/** A unit whose subordinates have sheets of their own is shown with its direct reports alone, as on sheet 7.1. */
function printedSheets({ units }: Analysis, sections: readonly ChapterSection[]): readonly ChartSheet[] {
  const found = sections.flatMap((section) => {
    const key = foldKey(section.name);
    const unit = units.all.find(({ name }) => foldKey(name) === key);
    return unit === undefined ? [] : [{ section, unit }];
  });
  return found.map(({ section, unit }) => {
    const isDivided = found.some((other) => other.unit.parent === unit.number);
    return {
      id: section.number,
      title: `${section.number} ${section.name}`,
      validity: validityOf(section),
      trees: [branchTree(unit, isDivided ? 1 : Number.POSITIVE_INFINITY, units)],
    };
  });
}

function validityOf({ blocks }: ChapterSection): readonly string[] {
  return blocks.map(({ text }) => text).filter((text) => /^vigen(?:cia|te)\b/i.test(text));
}
