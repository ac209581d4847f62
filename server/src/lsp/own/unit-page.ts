import { compareUnits } from '../../core/features/compare-units.ts';
import { manualLabel } from '../../core/features/manual-label.ts';
import { unitSheet } from '../../core/features/unit-sheet.ts';
import type { Page, PageTarget } from '../../core/render/page/page.ts';
import { pageMarkup, pagesHtml } from '../../core/render/page/page-html.ts';
import { pagesMarkdown } from '../../core/render/page/page-markdown.ts';
import { PAGE_STYLE } from '../../core/render/page/page-style.ts';
import type { Locale } from '../../core/render/strings.ts';
import { unitComparisonPage } from '../../core/render/unit-comparison.ts';
import { unitSheetPage } from '../../core/render/unit-sheet.ts';
import type { UnitPage, UnitPageFileParams, UnitPageParams } from '../../protocol/unit-pages.ts';
import { linkTo, unitActionLink } from '../proto/link.ts';
import { type LoadedManual, manualAt } from '../state/manual-set.ts';
import type { State } from '../state/state.ts';

type Needs = Pick<State, 'manuals' | 'session'>;

/** A sheet or a comparison, to be shown in a page. */
export async function showUnitPage(params: UnitPageParams, { manuals, session }: Needs): Promise<UnitPage | undefined> {
  const manual = manualAt(await manuals(), params.manual);
  const page = manual && writePage(manual, params, session.locale);
  const addressOf = (loaded: LoadedManual, to: PageTarget) => {
    if (to.kind === 'place') {
      return linkTo(loaded, to.offset, session);
    }
    const unit = loaded.analysis.units.byNumber(to.number);
    return unit && unitActionLink(loaded, unit, 'sheet', session);
  };
  return (
    manual && page && { title: page.title, markup: pageMarkup(page, (to) => addressOf(manual, to)), style: PAGE_STYLE }
  );
}

/** The same as a file. */
export async function writeUnitPage(
  { format, ...params }: UnitPageFileParams,
  { manuals, session: { locale } }: Needs,
): Promise<string | undefined> {
  const manual = manualAt(await manuals(), params.manual);
  const page = manual && writePage(manual, params, locale);
  return page && (format === 'html' ? pagesHtml([page], locale) : pagesMarkdown([page]));
}

function writePage({ analysis }: LoadedManual, { unit, other }: UnitPageParams, locale: Locale): Page | undefined {
  const manual = { label: manualLabel(analysis), text: analysis.text, lines: analysis.lines };
  if (other === undefined) {
    const sheet = unitSheet(analysis, unit);
    return sheet && unitSheetPage(sheet, manual, locale);
  }
  const comparison = compareUnits(analysis, unit, other);
  return comparison && unitComparisonPage(comparison, manual, locale);
}
