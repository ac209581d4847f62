/** Commands whose first argument is a key, a file or an address. */
const KEYS =
  'label ref pageref eqref autoref nameref cref Cref vref cite citep citet citealp citeauthor citeyear parencite textcite ' +
  'footcite autocite fullcite nocite url path href hyperlink hypertarget includegraphics input include subfile ' +
  'graphicspath bibliography addbibresource bibliographystyle lstinputlisting verbatiminput usepackage documentclass ' +
  'begin end';
/** Commands that change how the text of their argument looks. */
const FORMATS =
  'textbf textit textsc texttt textsf textrm textsl textup textmd textnormal emph underline uline mbox hl sout enquote ' +
  'textquote MakeUppercase MakeLowercase';
/** Commands without an argument. */
const SIGNS = 'allowbreak linebreak newline noindent footnotemark nobreak ldots dots quad qquad';

const OPTIONS = '\\*?(?:\\[[^\\[\\]\\n]{0,120}\\]){0,2}';

/** To its opening brace: `\includegraphics[width=3cm]{`. */
export const LATEX_KEY: string = commandOf(KEYS);
export const LATEX_FORMAT: string = commandOf(FORMATS);
export const LATEX_SIGN = `\\\\(?:${alternatives(SIGNS)})(?![A-Za-z])(?:\\{\\})?`;

function commandOf(names: string): string {
  return `\\\\(?:${alternatives(names)})${OPTIONS}\\{`;
}

function alternatives(names: string): string {
  return names.split(' ').join('|');
}
