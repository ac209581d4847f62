/**
 * Text as LaTeX that shows exactly that text. Braces become commands, since BibTeX counts them even after a backslash,
 * and one without its pair would swallow the rest of the file.
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_]/g, (character) => COMMANDS.get(character) ?? `\\${character}`);
}

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '{\\textbackslash}'],
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
  ['~', '{\\textasciitilde}'],
  ['^', '{\\textasciicircum}'],
]);
