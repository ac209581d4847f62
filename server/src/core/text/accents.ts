/**
 * Ways to write an accented letter in a draft: as one character, with its mark apart (`o` + U+0301), in LaTeX (`\'o`,
 * `\'{o}`, `{\'o}`) and as an escape of code (`\u00f3`).
 */

/** The text with every accented letter as one character. */
export function readAccents(written: string): string {
  return /\\|[\u0300-\u036f]/.test(written)
    ? written.replace(LATEX, letterOf).replace(CODE, codeOf).normalize('NFC')
    : written;
}

/** `text` with its accents as `like` writes its own; plain ones where it has none. */
export function writeAccents(text: string, like: string): string {
  const write = WRITERS.find(({ sign }) => sign.test(like))?.write;
  return write === undefined ? text : text.replace(/[\u00c0-\u017f]/g, write);
}

const LATEX = /\{\\(['`"~^])\\?([A-Za-z])\}|\\(['`"~^])\{\\?([A-Za-z])\}|\\(['`"~^])\\?([aeiounAEIOUN])/g;
const CODE = /\\u(00[c-fC-F][0-9a-fA-F])/g;

const MARKS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '"': '\u0308',
  '~': '\u0303',
  '^': '\u0302',
};

function letterOf(written: string, ...groups: readonly unknown[]): string {
  const [first, letter, second, braced, third, plain] = groups;
  const mark = MARKS[String(first ?? second ?? third)];
  return mark === undefined ? written : `${letter ?? braced ?? plain}${mark}`;
}

function codeOf(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

const WRITERS: readonly { readonly sign: RegExp; readonly write: (letter: string) => string }[] = [
  { sign: /\{\\['`"~^]/, write: inLatex((command, letter) => `{${command}${letter}}`) },
  { sign: /\\['`"~^]\{/, write: inLatex((command, letter) => `${command}{${letter}}`) },
  { sign: /\\['`"~^]/, write: inLatex((command, letter) => command + letter) },
  { sign: /\\u00[c-fC-F]/, write: (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` },
  { sign: /[\u0300-\u036f]/, write: (letter) => letter.normalize('NFD') },
];

function inLatex(compose: (command: string, letter: string) => string): (letter: string) => string {
  return (letter) => {
    const [base = '', mark] = letter.normalize('NFD');
    const command = Object.keys(MARKS).find((sign) => MARKS[sign] === mark);
    return command === undefined ? letter : compose(`\\${command}`, base);
  };
}
