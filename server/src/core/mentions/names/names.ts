import { createNameSplitter, type SplitName } from '../../levels/split-name.ts';
import type { FormerName } from '../../model/former-name.ts';
import type { Level } from '../../model/level.ts';
import type { OrgUnit, UnitLevel } from '../../model/unit.ts';
import { isSmallWord } from '../../spanish/small-words.ts';
import { wordsOf } from '../../text/words.ts';
import { type BodyAcronym, lengthNamed } from './body-acronyms.ts';

/** A name that people may write, taken apart at its level word: "Coordinación" | "de Cobranza". */
export interface UnitName {
  readonly level: UnitLevel;
  /** The level word, or what stands for it in the manual: "Jefatura de Departamento". */
  readonly opening: string;
  readonly tail: readonly TailWord[];
  /** As it should be written: the whole name, and what follows the level word. */
  readonly spelling: string;
  readonly tailSpelling: string;
  readonly units: readonly string[];
  /**
   * `part`: one letter of several; `ending`: what remains of a long name when its first words are left out;
   * `abbreviated`: an acronym stands for the body that it ends in.
   */
  readonly kind: 'official' | 'part' | 'ending' | 'abbreviated' | 'former';
  /** Of a former name, what became of it. */
  readonly former: FormerName | undefined;
}

interface TailWord {
  readonly folded: string;
  /** A comma or a parenthesis stands before the word: "Detección, Registro y Control", "(B,C,E)". */
  readonly afterMark: boolean;
  /** One of the letters that end a name: "Fiscalización A", "B, C, E". */
  readonly isLetter: boolean;
}

/** The names in force, in the manual's order, then the former ones. Units that share a name share one entry. */
export function namesOf(
  units: readonly OrgUnit[],
  formerNames: readonly FormerName[],
  levels: readonly Level[],
  bodies: readonly BodyAcronym[],
): readonly UnitName[] {
  const names = new Map<string, UnitName>();
  const split = createNameSplitter(levels);
  const splitName = (spelling: string, numbers: readonly string[]) => {
    const parts = split(spelling);
    return parts && nameOf(spelling, parts, numbers);
  };
  for (const unit of units) {
    const name = splitName(unit.name, [unit.number]);
    if (name !== undefined) {
      addName(names, name);
      for (const variant of [...lettersOf(name), ...abbreviationsOf(name, bodies)]) {
        addName(names, variant);
      }
    }
  }
  for (const former of formerNames) {
    const name = splitName(former.name, former.units);
    if (name !== undefined && !names.has(keyOf(name))) {
      names.set(keyOf(name), { ...name, kind: 'former', former });
    }
  }
  for (const name of [...names.values()]) {
    addEndings(names, name);
  }
  return [...names.values()].filter(({ kind, units }) => kind !== 'ending' || units.length === 1);
}

/** "Subjefe de División de Política Fiscal" for "… de Planeación en Política Fiscal": unmistakable where one unit alone ends so. */
function addEndings(names: Map<string, UnitName>, name: UnitName): void {
  const isLong = name.level.includes(' ');
  const connector = name.tail[0];
  if (!isLong || name.kind !== 'official' || connector === undefined || !isSmallWord(connector.folded)) {
    return;
  }
  name.tail.forEach(({ folded }, index) => {
    const rest = name.tail.slice(index + 1);
    const contentWords = rest.filter((word) => !isSmallWord(word.folded)).length;
    const isOpened = ENDING_OPENERS.has(folded) || (folded === 'y' && isRepeated(name, index + 1));
    if (1 < index && isOpened && 1 < contentWords && !isSmallWord(rest[0]?.folded ?? 'y')) {
      const ending: UnitName = { ...name, tail: [connector, ...rest], kind: 'ending' };
      const known = names.get(keyOf(ending));
      if (known === undefined || known.kind === 'ending') {
        addName(names, ending);
      }
    }
  });
}

/** "Determinación de Créditos Fiscales y Créditos Incobrables": two names in one, the second with a noun of the first. */
function isRepeated({ tail }: UnitName, index: number): boolean {
  return tail.findIndex(({ folded }) => folded === tail[index]?.folded) < index;
}

const ENDING_OPENERS: ReadonlySet<string> = new Set(['de', 'en', 'la']);

/** "División de Atención a la PRODECON" */
function abbreviationsOf(name: UnitName, bodies: readonly BodyAcronym[]): readonly UnitName[] {
  const words = name.tail.map(({ folded }) => folded);
  return bodies.flatMap((body) => {
    const length = lengthNamed(words, body);
    const acronym: TailWord = { folded: body.acronym, afterMark: false, isLetter: false };
    return length === 0 ? [] : [{ ...name, tail: [...name.tail.slice(0, -length), acronym], kind: 'abbreviated' }];
  });
}

function addName(names: Map<string, UnitName>, name: UnitName): void {
  const known = names.get(keyOf(name));
  const units = new Set([...(known?.units ?? []), ...name.units]);
  names.set(keyOf(name), { ...(known ?? name), units: [...units] });
}

function keyOf({ level, tail }: UnitName): string {
  return `${level}|${tail.map(({ folded }) => folded).join(' ')}`;
}

function nameOf(spelling: string, split: SplitName, units: readonly string[]): UnitName {
  const kept = [...wordsOf(spelling, split.tailStart)];
  const tail = kept.map((word, index) => ({
    folded: word.folded,
    afterMark: /[,(]\s*$/.test(spelling.slice(0, word.start)),
    isLetter: kept.slice(index).every(({ folded }) => folded.length === 1),
  }));
  return {
    level: split.level.name,
    opening: split.opening,
    tail,
    spelling,
    tailSpelling: spelling.slice(split.tailStart),
    units,
    kind: 'official',
    former: undefined,
  };
}

/** "… Estratégica (B,C,E)" is one section for three units; each is also written with its letter alone. */
function lettersOf(name: UnitName): readonly UnitName[] {
  const letters = name.tail.filter(({ isLetter }) => isLetter);
  if (letters.length < 2) {
    return [];
  }
  const stem = name.tail.slice(0, -letters.length);
  const end = name.tailSpelling.search(/\s*[,(]?\s*\p{L}\s*,/u);
  return letters.map((letter) => {
    const tailSpelling = `${name.tailSpelling.slice(0, end)} ${letter.folded.toUpperCase()}`;
    return {
      ...name,
      tail: [...stem, { ...letter, afterMark: false }],
      spelling: `${name.level} ${tailSpelling}`,
      tailSpelling,
      kind: 'part',
    };
  });
}
