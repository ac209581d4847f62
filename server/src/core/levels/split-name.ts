import type { Level } from '../model/level.ts';
import { foldText } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** A name taken apart at its level word: "Coordinación" | "de Cobranza". */
export interface SplitName {
  readonly level: Level;
  readonly isPlural: boolean;
  /** The name of the level, or what stands for it in the manual: "Jefatura de Departamento". */
  readonly opening: string;
  /** Where what follows the opening starts. */
  readonly tailStart: number;
}

/** Takes names apart; `undefined` for one that opens with no level, or is nothing but one. The longest opening wins. */
export function createNameSplitter(levels: readonly Level[]): (name: string) => SplitName | undefined {
  const openings = levels
    .flatMap((level) => level.openings.map((text) => openingOf(level, text)))
    .toSorted((left, right) => right.words.length - left.words.length);
  return (name) => {
    const words = [...wordsOf(name)];
    const found = openings.find(({ words: opening }) => opening.every((word, at) => words[at]?.folded === word));
    const tail = found && words[found.words.length];
    return found && tail && { ...found.split, tailStart: tail.start };
  };
}

function openingOf(level: Level, text: string) {
  const isPlural = text === level.plural;
  const opening = isPlural ? level.name : text;
  return { split: { level, isPlural, opening }, words: foldText(text).split(' ') };
}
