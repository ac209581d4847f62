import type { Location } from 'vscode-languageserver';
import type { Mention } from '../../core/model/mention.ts';
import type { Draft } from '../state/drafts/draft.ts';
import type { LoadedManual } from '../state/manual-set.ts';

/** Places in drafts whose mentions are chosen; a manual is none. */
export function locationsIn(
  drafts: readonly Draft[],
  manual: LoadedManual,
  select: (mentions: readonly Mention[]) => readonly Mention[],
): readonly Location[] {
  return drafts.flatMap((draft) =>
    draft.uri === manual.uri
      ? []
      : select(draft.mentionsOf(manual)).map(({ span }) => ({ uri: draft.uri, range: draft.document.rangeOf(span) })),
  );
}
