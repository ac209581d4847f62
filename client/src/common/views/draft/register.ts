import * as vscode from 'vscode';
import { DRAFT_UNITS_REQUEST, type DraftUnits } from '../../../../../server/src/protocol/drafts.ts';
import { type ManualOutline, OUTLINE_REQUEST } from '../../../../../server/src/protocol/manuals.ts';
import { debounce } from '../../shell/debounce.ts';
import { problemsName } from '../../shell/problems-name.ts';
import { createRefreshableTree } from '../../shell/refreshable-tree.ts';
import type { Server } from '../../shell/server.ts';
import { activeDraft } from './active-draft.ts';
import { childNodes, type DraftNode, type DraftState, draftNodes, stateOf } from './model.ts';
import { draftTreeItem } from './tree-item.ts';

const VIEW = 'manualOrganizacion.draft';
const STATE_CONTEXT = 'manualOrganizacion.draft';
/** Longer than between two keys, shorter than anybody waits. */
const DELAY = 300;

/** "En este borrador": the units that the draft in front names, and the count of its problems as a badge. */
export function registerDraftView(server: Server): vscode.Disposable {
  let shown: { readonly draft: vscode.Uri; readonly nodes: readonly DraftNode[] } | undefined;
  const tree = createRefreshableTree<DraftNode>({
    getTreeItem: (node) => draftTreeItem(node, shown?.draft ?? vscode.Uri.parse('untitled:')),
    getChildren: (node) => [...(node === undefined ? (shown?.nodes ?? []) : childNodes(node))],
    getParent: (node) => ('parent' in node ? node.parent : undefined),
  });
  const view = vscode.window.createTreeView(VIEW, { showCollapseAll: true, treeDataProvider: tree.provider });
  const show = (state: DraftState, found?: Found) => {
    shown = found && { draft: found.draft.uri, nodes: draftNodes(found.units, found.manuals) };
    const name = found === undefined ? '' : nameOf(found.draft);
    view.description = name;
    view.badge = badgeOf(found?.units.problemCount ?? 0, name);
    void vscode.commands.executeCommand('setContext', STATE_CONTEXT, state);
    tree.refresh();
  };
  let newest = 0;
  let last: vscode.TextDocument | undefined;
  const update = async () => {
    const question = ++newest;
    const { draft, state } = activeDraft(vscode.window.activeTextEditor?.document, last);
    last = draft;
    const found = draft && (await findUnits(draft, server));
    // Meanwhile another draft may have come to the front, or this one may have changed.
    if (question === newest) {
      show(found === undefined ? state : stateOf(found.units), found);
    }
  };
  const soon = debounce(update, DELAY);
  const atOnce = () => void update().catch(() => {});
  atOnce();
  return vscode.Disposable.from(
    view,
    tree,
    soon,
    vscode.window.onDidChangeActiveTextEditor(atOnce),
    vscode.workspace.onDidChangeTextDocument(({ document }) => (document === last ? soon.soon() : undefined)),
    vscode.workspace.onDidOpenTextDocument(soon.soon),
    vscode.workspace.onDidCloseTextDocument(soon.soon),
    vscode.workspace.onDidChangeConfiguration((event) =>
      event.affectsConfiguration('manualOrganizacion') ? soon.soon() : undefined,
    ),
    server.onDidChangeManuals(atOnce),
  );
}

interface Found {
  readonly draft: vscode.TextDocument;
  readonly units: DraftUnits;
  readonly manuals: readonly ManualOutline[];
}

async function findUnits(draft: vscode.TextDocument, server: Server): Promise<Found | undefined> {
  const [units, { manuals }] = await Promise.all([
    server.ask(DRAFT_UNITS_REQUEST, { textDocument: { uri: draft.uri.toString() } }),
    server.ask(OUTLINE_REQUEST),
  ]);
  return units === null ? undefined : { draft, units, manuals };
}

function badgeOf(count: number, name: string): vscode.ViewBadge | undefined {
  return count === 0 ? undefined : { value: count, tooltip: vscode.l10n.t('{0} in {1}', problemsName(count), name) };
}

function nameOf({ fileName }: vscode.TextDocument): string {
  return fileName.replace(/^.*[\\/]/, '');
}
