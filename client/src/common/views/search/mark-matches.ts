import * as vscode from 'vscode';

/** A duty goes over so many lines of the manual at most. */
const MOST_LINES = 12;

/** Marks in the manual: the line of a result, and the words that matched, as the editor's own search marks them. */
export function markMatches() {
  const line = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
  });
  const match = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  });
  return {
    mark: (editor: vscode.TextEditor, start: number, words: readonly string[]) => {
      const { document } = editor;
      const end = Math.min(start + MOST_LINES, document.lineCount);
      const text = document.getText(new vscode.Range(start, 0, end, 0));
      const base = document.offsetAt(new vscode.Position(start, 0));
      const ranges = words.flatMap((word) => {
        const found = text.indexOf(word);
        const offset = base + found;
        return found < 0
          ? []
          : [new vscode.Range(document.positionAt(offset), document.positionAt(offset + word.length))];
      });
      editor.setDecorations(line, [document.lineAt(Math.min(start, document.lineCount - 1)).range]);
      editor.setDecorations(match, ranges);
    },
    dispose: () => vscode.Disposable.from(line, match).dispose(),
  };
}
