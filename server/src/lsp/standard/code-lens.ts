import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  type Connection,
  Range,
} from 'vscode-languageserver';
import { mentionsOfUnit } from '../../core/features/mentions-of-unit.ts';
import { draftStringsFor } from '../../core/render/draft-strings.ts';
import { guard } from '../guard.ts';
import { toRange } from '../proto/to-proto.ts';
import { manualAt, type Workspace } from '../state/workspace.ts';
import { dataOf } from './completion.ts';
import { locationsInDrafts } from './references.ts';

/** Above each heading of a manual, how often drafts name the unit; counted for the headings in sight. */
export function registerCodeLens(connection: Connection, workspace: () => Workspace): void {
  connection.onCodeLens(guard(connection, 'codeLens', null, (params) => lenses(params, workspace())));
  connection.onCodeLensResolve(async (lens, token) => {
    const resolve = guard(connection, 'codeLensResolve', lens, (one: CodeLens, wanted) =>
      resolveLens(one, workspace(), wanted),
    );
    return resolve(lens, token);
  });
}

async function lenses({ textDocument }: CodeLensParams, workspace: Workspace): Promise<CodeLens[] | null> {
  const manual = manualAt(await workspace.manuals(), textDocument.uri);
  if (manual === undefined || !(await workspace.settings()).hasCodeLens) {
    return null;
  }
  return manual.analysis.units.all.map(({ number, heading }) => ({
    range: toRange(manual.lines, heading),
    data: { manual: manual.uri, number },
  }));
}

async function resolveLens(lens: CodeLens, workspace: Workspace, token: CancellationToken): Promise<CodeLens> {
  const { manual: uri, number } = dataOf(lens.data);
  const manual = manualAt(await workspace.manuals(), uri);
  const { locale, showReferencesCommand } = workspace.session;
  const strings = draftStringsFor(locale);
  const locations =
    manual === undefined
      ? []
      : await locationsInDrafts(workspace, manual, (mentions) => mentionsOfUnit(mentions, number), token);
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
