import {
  type Connection,
  type InlayHint,
  InlayHintKind,
  type InlayHintParams,
  MarkupKind,
} from 'vscode-languageserver';
import { numberHints } from '../../core/features/inlay-hints.ts';
import { sliceLines } from '../../core/text/line-text.ts';
import { cardsOf } from '../../core/units/cards-of.ts';
import { guard } from '../guard.ts';
import { manualsFor, mentionsTouching } from '../state/subject.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { dataOf } from './completion.ts';
import { renderCards } from './hover.ts';

/** The numbers of units behind their names in drafts and manuals, where the person wants them. */
export function registerInlayHints(connection: Connection, workspace: () => Workspace): void {
  connection.languages.inlayHint.on(guard(connection, 'inlayHint', null, (params) => hints(params, workspace())));
  connection.languages.inlayHint.resolve(async (hint, token) => {
    const resolve = guard(connection, 'inlayHintResolve', hint, (one: InlayHint) => resolveHint(one, workspace()));
    return resolve(hint, token);
  });
}

async function hints({ textDocument, range }: InlayHintParams, workspace: Workspace): Promise<InlayHint[] | null> {
  const document = workspace.documents.get(textDocument.uri);
  const { hasInlayHints } = await workspace.settings();
  const { manuals } = await workspace.manuals();
  if (document === undefined || !hasInlayHints) {
    return null;
  }
  const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const read = (start: number, end: number) => sliceLines(document.content, start, end);
  return manualsFor(document, manuals).flatMap((manual) =>
    numberHints(read, mentionsTouching(document, manual, within, workspace), within).map(({ offset, number }) => ({
      position: document.positionAt(offset),
      label: number,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      data: { manual: manual.uri, number },
    })),
  );
}

async function resolveHint(hint: InlayHint, workspace: Workspace): Promise<InlayHint> {
  const { manual: uri, number } = dataOf(hint.data);
  const manual = manualAt(await workspace.manuals(), uri);
  const cards = manual === undefined ? [] : cardsOf(manual.analysis.units, [number]);
  return manual === undefined || cards.length === 0
    ? hint
    : { ...hint, tooltip: { kind: MarkupKind.Markdown, value: renderCards(cards, manual, workspace.session) } };
}
