import * as vscode from 'vscode';
import { debounce } from '../../shell/debounce.ts';
import type { Server } from '../../shell/server.ts';
import { settingNow } from '../../shell/settings.ts';
import { citablesAtCaret } from '../../units/citables-at-caret.ts';
import { type UnitsNode, unitOf } from '../../units/node.ts';
import type { UnitsProvider } from './provider.ts';

/** A caret that is on its way should not drag the tree along. */
const DELAY = 250;

/**
 * Shows in the tree the unit that the caret is on: the one that a draft names there, or the one whose section of the
 * manual it is in. Only while the tree can be seen, and without taking the keyboard.
 */
export function followCaret(
  view: vscode.TreeView<UnitsNode>,
  provider: UnitsProvider,
  server: Server,
): vscode.Disposable {
  const follow = debounce(() => revealUnitAtCaret(view, provider, server), DELAY);
  return vscode.Disposable.from(
    follow,
    vscode.window.onDidChangeTextEditorSelection(follow.soon),
    vscode.window.onDidChangeActiveTextEditor(follow.soon),
    view.onDidChangeVisibility(follow.soon),
  );
}

async function revealUnitAtCaret(
  view: vscode.TreeView<UnitsNode>,
  provider: UnitsProvider,
  server: Server,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const isOn = settingNow('ver.unidadDelCursor', true) !== false;
  if (editor === undefined || !isOn || !view.visible) {
    return;
  }
  const places = await citablesAtCaret(server);
  const [place] = places;
  // A name that several units share does not say which to show.
  if (place === undefined || 1 < places.length || editor !== vscode.window.activeTextEditor) {
    return;
  }
  const node = provider.nodeOf(place.manual, place.id.replace(/#.*/, ''));
  if (node !== undefined && view.visible && !isSelected(view, node)) {
    await view.reveal(node, { select: true, focus: false });
  }
}

/** Who chose a duty in the tree, and so opened the manual at it, should not find its unit chosen instead. */
function isSelected({ selection }: vscode.TreeView<UnitsNode>, node: UnitsNode): boolean {
  return selection.some(
    (selected) => selected.manual.uri === node.manual.uri && unitOf(selected)?.number === unitOf(node)?.number,
  );
}
