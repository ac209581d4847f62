import type { Institution, Level } from '../model/level.ts';
import { indexPrintedLevels, type LevelForm, type PrintedLevels } from './printed-levels.ts';

/** Words that stand for a unit without naming it, or that look like the name of one. */
export interface BareWords {
  readonly kind: 'level' | 'levels' | 'superior' | 'superiors' | 'body';
  readonly start: number;
  readonly end: number;
  /** Level word in the singular, as units have it: "Subjefatura de División" for "las Subjefaturas". */
  readonly level: string;
  /** In the plural it means all units of the level: "las Coordinaciones". */
  readonly meansAll: boolean;
  /** "dicha", "referida": it was named before. */
  readonly pointsBack: boolean;
}

const SUPERIOR = /(?<![\p{L}])sus? superior(es)? jerárquicos?(?: directos?)?(?![\p{L}])/gu;

/** "dicha Unidad": the word points back; a small one ("en coordinación con") is meant only then (l. 2322, 2952). */
const POINTER = /(?:^|[^\p{L}])((?:[Dd]ich|[Cc]itad|[Rr]eferid)as? )$/u;

/** What may stand before a level word that is meant as a unit: "la", "esta", "propia", "Titular de". */
const BEFORE = /(?:^|[\s(])(?:l?as?|esta|misma|propia|Titular de|Titulares de|Jefe de|demás|y)\s$/;

/** Finds bare words of a text in order; names of units that `isTaken` already has are left out. */
export type BareWordFinder = (text: string, isTaken: (start: number) => boolean) => readonly BareWords[];

/** For a manual whose units have these levels. */
export function createBareWordFinder(levels: readonly Level[], institution: Institution | undefined): BareWordFinder {
  const words = indexPrintedLevels(levels, institution);
  return (text, isTaken) => {
    const superiors = text.includes('superior') ? [...text.matchAll(SUPERIOR)].map(superiorWords) : [];
    const found: BareWords[] = [];
    let end = 0;
    for (const { index } of text.matchAll(words.beginning)) {
      const form = index < end || /\p{L}/u.test(text.charAt(index - 1)) ? undefined : words.formAt(text, index);
      if (form !== undefined && !isTaken(index)) {
        end = index + form.printed.length;
        found.push(...levelWords(text, form, index, words));
      }
    }
    return [...superiors, ...found].toSorted((left, right) => left.start - right.start);
  };
}

function superiorWords(match: RegExpExecArray): BareWords {
  const isOne = match[1] === undefined || match[0].endsWith('directos');
  const end = match.index + match[0].length;
  return {
    kind: isOne ? 'superior' : 'superiors',
    start: match.index,
    end,
    level: '',
    meansAll: false,
    pointsBack: false,
  };
}

function levelWords(text: string, form: LevelForm, index: number, words: PrintedLevels): readonly BareWords[] {
  const { printed, level } = form;
  const pointer = POINTER.exec(text.slice(Math.max(0, index - 12), index))?.[1];
  const after = text.slice(index + printed.length, index + printed.length + MAX_NAME);
  const normative = form.isNormative ? '' : /^ Normativas?(?![\p{L}])/u.exec(after)?.[0];
  const base = {
    start: index - (pointer?.length ?? 0),
    level: level.name,
    meansAll: level.isNormative,
    pointsBack: pointer !== undefined,
  };
  const end = index + printed.length;
  if (normative !== undefined) {
    const kind = form.isPlural ? 'levels' : 'level';
    return level.isNormative ? [{ ...base, kind, end: end + normative.length }] : [];
  }
  if (form.isPlural) {
    return level.isPluralCommon ? [] : [{ ...base, kind: 'levels', end }];
  }
  const isCapital = printed !== printed.toLowerCase();
  const name = isCapital ? nameAfter(after, words.nextBody) : 0;
  if (0 < name) {
    return [{ ...base, kind: 'body', end: end + name }];
  }
  const isMeant = pointer !== undefined || (isCapital && BEFORE.test(text.slice(Math.max(0, index - 14), index)));
  return isMeant ? [{ ...base, kind: 'level', end }] : [];
}

/** No name of a body is longer. */
const MAX_NAME = 200;

/** A name goes on with a capital, or with "de" and one; later words may have others between them. */
const NAME =
  /^(?: del?(?: la| las| los| el)?)? \p{Lu}\p{Ll}+(?: (?:(?:de|del|la|las|los|el|al|a|y|en) ){0,3}\p{Lu}\p{Ll}+){0,12}/u;

/** How many characters of a name follow a level word: " de Gobierno Digital", " Jurídica"; 0 for none. */
function nameAfter(after: string, nextBody: RegExp): number {
  const name = NAME.exec(after)?.[0] ?? '';
  const next = name.search(nextBody);
  return next <= 0 ? name.length : next;
}
