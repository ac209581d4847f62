/** The UTF-16 unit that an entity of HTML stands for, by what stands between "&" and ";"; `undefined` for one that no Spanish text needs. */
export function entityCode(name: string): number | undefined {
  if (name.startsWith('#')) {
    const isHex = name.charAt(1).toLowerCase() === 'x';
    const code = isHex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return 0 < code && code < 0xffff ? code : undefined;
  }
  const letter = ACCENTED.exec(name);
  return letter === null ? SIGNS.get(name) : composed(letter[1] ?? '', letter[2] ?? '');
}

const ACCENTED = /^([A-Za-z])(acute|grave|uml|tilde|circ)$/;

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['circ', '\u0302'],
]);

function composed(letter: string, accent: string): number {
  return `${letter}${ACCENTS.get(accent)}`.normalize('NFC').charCodeAt(0);
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ['nbsp', 0xa0],
  ['ensp', 0x2002],
  ['emsp', 0x2003],
  ['thinsp', 0x2009],
  ['shy', 0xad],
  ['zwnj', 0x200c],
  ['zwj', 0x200d],
  ['lrm', 0x200e],
  ['rlm', 0x200f],
  ['NoBreak', 0x2060],
  ['ZeroWidthSpace', 0x200b],
  ['hyphen', 0x2010],
  ['ndash', 0x2013],
  ['mdash', 0x2014],
  ['lsquo', 0x2018],
  ['rsquo', 0x2019],
  ['ldquo', 0x201c],
  ['rdquo', 0x201d],
  ['laquo', 0xab],
  ['raquo', 0xbb],
  ['quot', 0x22],
  ['apos', 0x27],
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['comma', 0x2c],
  ['period', 0x2e],
  ['lpar', 0x28],
  ['rpar', 0x29],
]);
