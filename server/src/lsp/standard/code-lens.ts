import { type CancellationToken, type CodeLens, type CodeLensParams, Range } from 'vscode-languageserver';
import { mentionsOfUnit } from '../../core/features/mentions-of-unit.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { locationsIn } from '../proto/draft-locations.ts';
import { dataOf } from '../proto/item-data.ts';
import { manualAt } from '../state/manual-set.ts';
import { toRange } from '../state/positions.ts';
import type { State } from '../state/state.ts';

/** A lens above each heading of a manual; what it says is counted for the headings in sight. */
export async function showLenses(
  { textDocument }: CodeLensParams,
  { subjectOf, settings }: Pick<State, 'subjectOf' | 'settings'>,
): Promise<CodeLens[] | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject?.kind !== 'manual' || !(await settings()).hasCodeLens) {
    return null;
  }
  const { uri, analysis } = subject.manual;
  return analysis.units.all.map(({ number, heading }) => ({
    range: toRange(analysis.lines, heading),
    data: { manual: uri, number },
  }));
}

/** How often drafts name the unit below a lens. */
export async function resolveLens(
  lens: CodeLens,
  { manuals, drafts, session }: Pick<State, 'manuals' | 'drafts' | 'session'>,
  token: CancellationToken,
): Promise<CodeLens> {
  const { manual: uri, number } = dataOf(lens.data);
  const manual = manualAt(await manuals(), uri);
  const { locale, showReferencesCommand } = session;
  const strings = draftStringsFor(locale);
  const locations =
    manual === undefined
      ? []
      : locationsIn(await drafts.allDrafts(token), manual, (mentions) => mentionsOfUnit(mentions, number));
  if (locations.length === 0) {
    return { ...lens, command: { title: strings.noMentions(), command: '' } };
  }
  const title = strings.mentions(locations.length, new Set(locations.map((location) => location.uri)).size);
  const range = Range.is(lens.range) ? lens.range.start : undefined;
  return {
    ...lens,
    command:
      showReferencesCommand === undefined
        ? { title, command: '' }
        : { title, command: showReferencesCommand, arguments: [uri, range, locations] },
  };
}
