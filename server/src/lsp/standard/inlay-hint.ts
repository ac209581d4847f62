import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { numberHints } from '../../core/features/inlay-hints.ts';
import { dataOf } from '../proto/item-data.ts';
import { cardFor } from '../proto/unit-cards.ts';
import type { State } from '../state/state.ts';

/** The numbers of units behind their names in drafts and manuals, where the person wants them. */
export async function hintNumbers(
  { textDocument, range }: InlayHintParams,
  { subjectOf, settings }: Pick<State, 'subjectOf' | 'settings'>,
): Promise<InlayHint[] | null> {
  const subject = await subjectOf(textDocument.uri);
  if (subject === undefined || !(await settings()).hasInlayHints) {
    return null;
  }
  const { manuals, read, offsetAt, rangeOf, mentionsTouching } = subject;
  const within = { start: offsetAt(range.start), end: offsetAt(range.end) };
  return manuals.flatMap((manual) =>
    numberHints(read, mentionsTouching(manual, within), within).map(({ offset, number }) => ({
      position: rangeOf({ start: offset, end: offset }).start,
      label: number,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      data: { manual: manual.uri, number },
    })),
  );
}

/** The card of the unit whose number is looked at. */
export async function resolveHint(
  hint: InlayHint,
  { manuals, session }: Pick<State, 'manuals' | 'session'>,
): Promise<InlayHint> {
  const tooltip = cardFor(dataOf(hint.data), await manuals(), session);
  return tooltip === undefined ? hint : { ...hint, tooltip };
}
