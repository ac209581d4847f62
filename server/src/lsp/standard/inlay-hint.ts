import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { dutyHints } from '../../core/features/duty-hints.ts';
import { numberHints } from '../../core/features/inlay-hints.ts';
import { stringsFor } from '../../core/render/strings.ts';
import type { Span } from '../../core/text/span.ts';
import { dataOf } from '../proto/item-data.ts';
import { cardFor } from '../proto/unit-cards.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/state.ts';
import type { ManualSubject, Subject } from '../state/subject.ts';

/** The numbers of units behind their names, and in a manual those of its duties, where the person wants them. */
export async function hintNumbers(
  { textDocument, range }: InlayHintParams,
  { subjectOf, settings, session }: Pick<State, 'subjectOf' | 'settings' | 'session'>,
): Promise<InlayHint[] | null> {
  const subject = await subjectOf(textDocument.uri);
  const { hasInlayHints, hasFunctionNumbers } = await settings();
  const isManual = subject?.kind === 'manual';
  if (subject === undefined || !(hasInlayHints || (isManual && hasFunctionNumbers))) {
    return null;
  }
  const within = { start: subject.offsetAt(range.start), end: subject.offsetAt(range.end) };
  return [
    ...(hasInlayHints ? unitNumbers(subject, within) : []),
    ...(isManual && hasFunctionNumbers ? functionNumbers(subject, within, session) : []),
  ];
}

/** The manual does not number its functions: that these are ours is said where one is looked at. */
function functionNumbers({ manual, rangeOf }: ManualSubject, within: Span, { locale }: Session): readonly InlayHint[] {
  const { text, units } = manual.analysis;
  return dutyHints(text, units, within).map(({ offset, ordinal }) => ({
    position: rangeOf({ start: offset, end: offset }).start,
    label: String(ordinal),
    tooltip: stringsFor(locale).orderOfAppearance(ordinal),
    paddingRight: true,
  }));
}

function unitNumbers({ manuals, read, rangeOf, mentionsTouching }: Subject, within: Span): readonly InlayHint[] {
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
