import * as vscode from 'vscode';
import type { Server } from '../../shell/server.ts';
import { rowLabel } from '../../shell/tree-row.ts';

/** A row with all that is below it; the id is unique in its view and stays over reloads. */
export interface ChapterNode {
  readonly id: string;
  readonly children: readonly ChapterNode[];
}

export interface ChapterView<Node extends ChapterNode> {
  readonly id: string;
  /** Context key, `empty` when no manual has the chapter; the welcome text depends on it. */
  readonly context: string;
  load(server: Server): Promise<readonly Node[]>;
  /** Without id and state, which are the same for all. */
  itemOf(node: Node): vscode.TreeItem;
}

/** A chapter of the manual as a tree; nothing is asked of the server before somebody opens the view. */
export function registerChapterView<Node extends ChapterNode & { readonly children: readonly Node[] }>(
  { id, context, load, itemOf }: ChapterView<Node>,
  server: Server,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<Node>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => {
        const item = itemOf(node);
        item.id = node.id;
        item.collapsibleState = stateOf(node);
        item.accessibilityInformation ??= { label: rowLabel(item) };
        return item;
      },
      getChildren: async (node) => {
        if (node !== undefined) {
          return [...node.children];
        }
        const nodes = await load(server);
        void vscode.commands.executeCommand('setContext', context, nodes.length === 0 ? 'empty' : 'full');
        return [...nodes];
      },
    },
  });
  return vscode.Disposable.from(
    view,
    changed,
    server.onDidChangeManuals(() => changed.fire(undefined)),
  );
}

function stateOf({ children }: ChapterNode): vscode.TreeItemCollapsibleState {
  return children.length === 0 ? vscode.TreeItemCollapsibleState.None : vscode.TreeItemCollapsibleState.Collapsed;
}
