import { createNameSplitter } from '../../levels/split-name.ts';
import type { Level } from '../../model/level.ts';
import type { OrgUnit } from '../../model/unit.ts';
import { isStopWord } from '../../spanish/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import { type LexiconBuilder, NO_TERM } from './lexicon.ts';

/** The words of the units' names, so that a query may name the unit beside the matter ("dictamen peritos"). */
export interface UnitNames {
  /** Units whose name holds a term, level words apart. */
  unitsWith(term: number): readonly number[];
  /** Terms of the name without its level words: "Dictamen" of "División de Dictamen". */
  readonly tails: readonly (readonly number[])[];
  /** Folded words of each whole name that carry meaning, in order. */
  readonly words: readonly (readonly string[])[];
  /** Sum of the rarities of each tail. */
  readonly tailWeights: Float32Array;
  /** How rare a term is among names. */
  rarityOf(term: number): number;
  /** Terms of the level words: "Subjefatura", "División". */
  readonly levels: readonly (readonly number[])[];
  /**
   * The nearest unit whose number begins this unit's number; −1 for none. By number, not by superior: all of chapter
   * 8 stands below 8.1, and its name says nothing of their matters.
   */
  readonly above: Int32Array;
  /** The superior of each, as the tree shows it; −1 for none. */
  readonly superiors: Int32Array;
}

export function indexUnitNames(units: readonly OrgUnit[], lexicon: LexiconBuilder, known: readonly Level[]): UnitNames {
  const split = createNameSplitter(known);
  const byTerm = new Map<number, number[]>();
  const tails: (readonly number[])[] = [];
  const levels: (readonly number[])[] = [];
  for (const [index, unit] of units.entries()) {
    const level = termsOf(unit.level, lexicon);
    const name = termsOf(unit.name, lexicon);
    // "Subjefaturas de División …" (l. 2426) has a level in the singular and a name in the plural.
    const opening = termsOf(unit.name.slice(0, split(unit.name)?.tailStart ?? 0), lexicon);
    const tail = name.filter((term) => !level.includes(term) && !opening.includes(term));
    for (const term of tail.length === 0 ? name : tail) {
      const holders = byTerm.get(term);
      if (holders === undefined) {
        byTerm.set(term, [index]);
      } else {
        holders.push(index);
      }
    }
    levels.push(level);
    tails.push(tail.length === 0 ? name : tail);
  }
  const rarityOf = (term: number) => Math.log(1 + units.length / (1 + (byTerm.get(term)?.length ?? 0)));
  const tailWeights = Float32Array.from(tails, (tail) => tail.reduce((sum, term) => sum + rarityOf(term), 0));
  return {
    unitsWith: (term) => byTerm.get(term) ?? [],
    tails,
    words: units.map(({ name }) => [...wordsOf(name)].map(({ folded }) => folded).filter((word) => !isStopWord(word))),
    tailWeights,
    rarityOf,
    levels,
    above: findAbove(units),
    superiors: findSuperiors(units),
  };
}

function termsOf(text: string, lexicon: LexiconBuilder): readonly number[] {
  const terms = new Set<number>();
  lexicon.encode(text, (word) => terms.add(lexicon.termOfWord[word] ?? NO_TERM));
  terms.delete(NO_TERM);
  return [...terms];
}

function findAbove(units: readonly OrgUnit[]): Int32Array {
  const byNumber = indexByNumber(units);
  return Int32Array.from(units, ({ number }) => {
    let prefix = number;
    while (prefix.includes('.')) {
      prefix = prefix.slice(0, prefix.lastIndexOf('.'));
      const above = byNumber.get(prefix);
      if (above !== undefined) {
        return above;
      }
    }
    return -1;
  });
}

function findSuperiors(units: readonly OrgUnit[]): Int32Array {
  const byNumber = indexByNumber(units);
  return Int32Array.from(units, ({ parent }) => byNumber.get(parent ?? '') ?? -1);
}

function indexByNumber(units: readonly OrgUnit[]): ReadonlyMap<string, number> {
  return new Map(units.map(({ number }, index) => [number, index]));
}
