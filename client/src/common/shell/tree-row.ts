import * as vscode from 'vscode';

/** A row of a view; its provider gives it id and state. */
export function treeRow(
  label: string,
  rest: Pick<vscode.TreeItem, 'description' | 'iconPath' | 'tooltip' | 'command' | 'accessibilityInformation'>,
): vscode.TreeItem {
  return Object.assign(new vscode.TreeItem(label), rest);
}

/** Words of the manual or of a draft as text, not as Markdown; empty lines are left out. */
export function plainTooltip(lines: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(
    lines
      .filter((line) => line !== '')
      .map(escapeMarkdown)
      .join('\n\n'),
  );
}

/** Not `appendText`: it writes blanks that never break, so that a tooltip breaks inside words. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** What a screen reader says of a row without words of its own. */
export function rowLabel({ label, description }: vscode.TreeItem): string {
  return [typeof label === 'string' ? label : label?.label, description]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}
