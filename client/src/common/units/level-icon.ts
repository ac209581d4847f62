import * as vscode from 'vscode';
import type { UnitOutline } from '../../../../server/src/protocol/manuals.ts';

/** One icon a level; codicons, so that every theme has them. */
const LEVEL_ICONS = new Map([
  ['Dirección', 'organization'],
  ['Unidad', 'layers'],
  ['Coordinación', 'type-hierarchy-sub'],
  ['División', 'folder-library'],
  ['Subjefatura de División', 'folder'],
]);

export function levelIcon({ level }: UnitOutline): vscode.ThemeIcon {
  return new vscode.ThemeIcon(LEVEL_ICONS.get(level) ?? 'folder');
}
