/** Words that stand for a unit without naming it, or that look like the name of one. */
export interface BareWords {
  readonly kind: 'level' | 'levels' | 'superior' | 'superiors' | 'body';
  readonly start: number;
  readonly end: number;
  /** Level word in the singular, as units have it: "Subjefatura de División" for "las Subjefaturas". */
  readonly level: string;
  /** "dicha", "referida": it was named before. */
  readonly pointsBack: boolean;
}

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['Direcciones', 'Dirección'],
  ['Unidades', 'Unidad'],
  ['Coordinaciones', 'Coordinación'],
  ['Divisiones', 'División'],
  ['Subjefatura', 'Subjefatura de División'],
  ['Subjefaturas', 'Subjefatura de División'],
  ['Subjefaturas de División', 'Subjefatura de División'],
  ['coordinación', 'Coordinación'],
  ['división', 'División'],
  ['unidad', 'Unidad'],
  ['Coordinador', 'Coordinación'],
]);

/** Where a level word may begin; the engine skips to its first letters. What it is, {@link LEVEL} says. */
const BEGINNING = /Direcci|Unidad|Coordina|Divisi|Subjefatura|unidad|coordinaci|divisi/g;

const LEVEL =
  /(?:Direcci(?:ón|ones)|Unidad(?:es)?|Coordinaci(?:ón|ones)|Coordinador Normativo|Divisi(?:ón|ones)|Subjefaturas?(?: de División)?|coordinación|división|unidad)(?![\p{L}])/uy;

const SUPERIOR = /(?<![\p{L}])sus? superior(es)? jerárquicos?(?: directos?)?(?![\p{L}])/gu;

/** "dicha Unidad": the word points back; a small one ("en coordinación con") is meant only then (l. 2322, 2952). */
const POINTER = /(?:^|[^\p{L}])((?:[Dd]ich|[Cc]itad|[Rr]eferid)as? )$/u;

/** What may stand before a level word that is meant as a unit: "la", "esta", "propia", "Titular de". */
const BEFORE = /(?:^|[\s(])(?:l?as?|esta|misma|propia|Titular de|Titulares de|Jefe de|demás|y)\s$/;

/** Bare words of a text in order; names of units that `isTaken` already has are left out. */
export function findBareWords(text: string, isTaken: (start: number) => boolean): readonly BareWords[] {
  const superiors = text.includes('superior') ? [...text.matchAll(SUPERIOR)].map(superiorWords) : [];
  const levels: BareWords[] = [];
  let end = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    LEVEL.lastIndex = index;
    const printed = index < end || /\p{L}/u.test(text.charAt(index - 1)) ? undefined : LEVEL.exec(text)?.[0];
    if (printed !== undefined && !isTaken(index)) {
      end = index + printed.length;
      levels.push(...levelWords(text, printed, index));
    }
  }
  return [...superiors, ...levels].toSorted((left, right) => left.start - right.start);
}

function superiorWords(match: RegExpExecArray): BareWords {
  const isOne = match[1] === undefined || match[0].endsWith('directos');
  const end = match.index + match[0].length;
  return { kind: isOne ? 'superior' : 'superiors', start: match.index, end, level: '', pointsBack: false };
}

function levelWords(text: string, printed: string, index: number): readonly BareWords[] {
  const pointer = POINTER.exec(text.slice(Math.max(0, index - 12), index))?.[1];
  const word = printed.replace(' Normativo', '');
  const isPlural = word.endsWith('es') || word.startsWith('Subjefaturas');
  const level = SINGULAR.get(word) ?? word;
  const after = text.slice(index + printed.length, index + printed.length + MAX_NAME);
  const normative = printed === word ? /^ Normativas?(?![\p{L}])/u.exec(after)?.[0] : '';
  const base = { start: index - (pointer?.length ?? 0), level, pointsBack: pointer !== undefined };
  const end = index + printed.length;
  if (normative !== undefined) {
    const words: BareWords = { ...base, kind: isPlural ? 'levels' : 'level', end: end + normative.length };
    return level === 'Coordinación' ? [words] : [];
  }
  if (isPlural) {
    return level === 'Unidad' || level === 'Dirección' ? [] : [{ ...base, kind: 'levels', end }];
  }
  const name = word === word.toLowerCase() ? 0 : nameAfter(after);
  if (0 < name) {
    return [{ ...base, kind: 'body', end: end + name }];
  }
  const isCapital = word !== word.toLowerCase();
  const isMeant = pointer !== undefined || (isCapital && BEFORE.test(text.slice(Math.max(0, index - 14), index)));
  return isMeant ? [{ ...base, kind: 'level', end }] : [];
}

/** No name of a body is longer. */
const MAX_NAME = 200;

/** A name goes on with a capital, or with "de" and one; later words may have others between them. */
const NAME =
  /^(?: del?(?: la| las| los| el)?)? \p{Lu}\p{Ll}+(?: (?:(?:de|del|la|las|los|el|al|a|y|en) ){0,3}\p{Lu}\p{Ll}+){0,12}/u;

/** How many characters of a name follow a level word: " de Gobierno Digital", " Jurídica"; 0 for none. */
function nameAfter(after: string): number {
  const name = NAME.exec(after)?.[0] ?? '';
  const next = name.search(/ (?:y )?(?:de )?la (?:Direcci|Unidad|Coordinaci|Divisi|Subjefatura)| del Instituto$/);
  return next <= 0 ? name.length : next;
}
