import * as vscode from 'vscode';
import type { UnitOutline } from '../../../../server/src/protocol/manuals.ts';

/** From the highest level down; codicons, so that every theme has them. */
const LEVEL_ICONS: readonly string[] = ['organization', 'layers', 'type-hierarchy-sub', 'folder-library'];

export function levelIcon({ levelRank }: UnitOutline): vscode.ThemeIcon {
  return new vscode.ThemeIcon(LEVEL_ICONS[levelRank] ?? 'folder');
}
