import * as vscode from 'vscode';
import { openPlace, type Place } from '../../shell/open-place.ts';
import { markMatches } from './mark-matches.ts';

/** A look at places of the manual while a list is walked; undone when the person backs out. */
export interface Preview {
  /** Shows the place beside what is being written; the list keeps the focus. */
  show(place: Place, words: readonly string[]): Promise<void>;
  /** Where the place was last shown; `undefined` when nothing was. */
  readonly column: vscode.ViewColumn | undefined;
  /** Leaves the manual where it is. */
  keep(): void;
  /** Gives back what was in sight before: the manual's old lines, or the editor that it covered. */
  restore(): Promise<void>;
}

interface Before {
  readonly uri: vscode.Uri;
  readonly column: vscode.ViewColumn;
  /** The manual was in sight: where. */
  readonly manual: { readonly selection: vscode.Selection; readonly lines: vscode.Range | undefined } | undefined;
  /** The tab that was in sight in that column, and whether the manual had one there. */
  readonly covered: vscode.Tab | undefined;
  readonly hadTab: boolean;
}

export function createPreview(): Preview {
  const marks = markMatches();
  let before: Before | undefined;
  let wanted: Place | undefined;
  let queue = Promise.resolve();
  const showNow = async (place: Place, words: readonly string[]) => {
    // Whoever moves on quickly wants the last place only.
    if (wanted !== place) {
      return;
    }
    before ??= lookAround(vscode.Uri.parse(place.uri, true));
    const editor = await openPlace(place, { preserveFocus: true, viewColumn: before.column });
    if (before.column === vscode.ViewColumn.Beside) {
      before = { ...before, column: editor.viewColumn ?? vscode.ViewColumn.Beside };
    }
    marks.mark(editor, place.line, words);
  };
  return {
    show: (place, words) => {
      wanted = place;
      queue = queue.then(() => showNow(place, words)).catch(() => {});
      return queue;
    },
    get column() {
      return before?.column;
    },
    keep: () => {
      wanted = undefined;
      marks.dispose();
      before = undefined;
    },
    restore: async () => {
      wanted = undefined;
      await queue;
      marks.dispose();
      if (before !== undefined) {
        await putBack(before);
      }
      before = undefined;
    },
  };
}

/** The manual is shown where it already is; otherwise beside the text in front, or in the empty window. */
function lookAround(uri: vscode.Uri): Before {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const { activeTabGroup, all } = vscode.window.tabGroups;
  if (editor?.viewColumn !== undefined) {
    const manual = { selection: editor.selection, lines: editor.visibleRanges[0] };
    return { uri, column: editor.viewColumn, manual, covered: undefined, hadTab: true };
  }
  const isEmpty = activeTabGroup.activeTab === undefined;
  const next = all.find(({ viewColumn }) => viewColumn === activeTabGroup.viewColumn + 1);
  const group = isEmpty ? activeTabGroup : next;
  return {
    uri,
    column: isEmpty ? activeTabGroup.viewColumn : vscode.ViewColumn.Beside,
    manual: undefined,
    covered: group?.activeTab,
    hadTab: group?.tabs.some((tab) => isTabOf(tab, uri)) === true,
  };
}

async function putBack({ uri, column, manual, covered, hadTab }: Before): Promise<void> {
  if (manual !== undefined) {
    const options = { viewColumn: column, preserveFocus: true, selection: manual.selection };
    const editor = await vscode.window.showTextDocument(uri, options);
    if (manual.lines !== undefined) {
      editor.revealRange(manual.lines, vscode.TextEditorRevealType.AtTop);
    }
    return;
  }
  if (covered?.input instanceof vscode.TabInputText) {
    const options = { viewColumn: column, preserveFocus: true, preview: covered.isPreview };
    await vscode.window.showTextDocument(covered.input.uri, options);
  }
  const group = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
  const tab = hadTab ? undefined : group?.tabs.find((each) => isTabOf(each, uri));
  if (tab !== undefined) {
    await vscode.window.tabGroups.close(tab, true);
  }
}

function isTabOf({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
