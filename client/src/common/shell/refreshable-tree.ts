import * as vscode from 'vscode';

export interface RefreshableTree<Node> extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<Node>;
  /** All rows are read again, if any was read before. */
  refresh(): void;
}

/**
 * The rows of a view that may change before the editor has read them. An event in the midst of the first reading lets the
 * editor give up what it was reading: a row then stands unfolded with nothing below it, and nothing asks again.
 */
export function createRefreshableTree<Node>(
  rows: Omit<vscode.TreeDataProvider<Node>, 'onDidChangeTreeData'>,
): RefreshableTree<Node> {
  const changed = new vscode.EventEmitter<undefined>();
  let isRead = false;
  return {
    provider: {
      ...rows,
      onDidChangeTreeData: changed.event,
      getChildren: (node) => {
        isRead = true;
        return rows.getChildren(node);
      },
    },
    refresh: () => {
      if (isRead) {
        changed.fire(undefined);
      }
    },
    dispose: () => changed.dispose(),
  };
}
