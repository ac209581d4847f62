import thesaurus from '../../../../../data/thesaurus.json' with { type: 'json' };
import { stemOf } from '../../spanish/stem.ts';
import { isStopWord } from '../../spanish/stop-words.ts';
import { foldText } from '../../text/fold.ts';
import { groupBy } from '../../text/group-by.ts';
import { wordsOf } from '../../text/words.ts';

/** The curated table of `data/`: other words and acronyms for what the manual says. */
export interface Thesaurus {
  readonly acronyms: readonly { readonly acronym: string; readonly names: readonly string[] }[];
  /** Modalities, forms and systems by name. */
  readonly things: readonly { readonly names: readonly string[]; readonly manual: readonly string[] }[];
  readonly concepts: readonly { readonly manual: readonly string[]; readonly everyday: readonly string[] }[];
  /** Words that people use for each other when they ask: "coche" and "auto", "perdonar" and "condonar". */
  readonly alike: readonly { readonly words: readonly string[] }[];
}

/** An expression as the stems of the words that carry meaning: "pago de más" is `pag`, `mas`. */
export type Expression = readonly string[];

/** An expression with the text of the table. */
interface Wording {
  readonly text: string;
  readonly expression: Expression;
}

/** What a part of a query also means: each of `says` as the manual may say it. */
export interface Meaning {
  readonly asks: Expression;
  /**
   * An acronym or its full name (it means itself in any company), a thing by its name (so do its words, together only), what
   * people say, or what the manual says.
   */
  readonly kind: 'name' | 'thing' | 'everyday' | 'manual';
  readonly says: readonly (Wording & { readonly weight: number })[];
}

export interface Meanings {
  /** Meanings whose question begins with a stem. */
  startingWith(stem: string): readonly Meaning[];
  /** Folded words of all questions and acronyms, to complete and to correct what is typed. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** What the longer questions mean that a stem is part of, each by the expression that says it best. */
  hintsOf(stem: string): readonly Wording[];
  /** Stems of the words that are asked for the same, without the stem itself, each with its first word. */
  alikeTo(stem: string): readonly AlikeWord[];
}

interface AlikeWord {
  readonly stem: string;
  readonly word: string;
}

/**
 * How sure it is that the manual means the same: a full name is, an everyday word nearly, and most of all the
 * expression that the table gives first; a neighbour often is not.
 */
const ACRONYM_WEIGHT = 0.95;
const FIRST_WEIGHT = 0.9;
const EVERYDAY_WEIGHT = 0.75;
const NEIGHBOUR_WEIGHT = 0.45;

export const curatedThesaurus: Thesaurus = thesaurus;

export function compileMeanings({ acronyms, things, concepts, alike }: Thesaurus): Meanings {
  const meanings: Meaning[] = [];
  const texts: string[] = [];
  const add = (asks: string, says: readonly string[], weightAt: (index: number) => number, kind: Meaning['kind']) => {
    const weighed = says.map((text, index) => ({ text, expression: expressionOf(text), weight: weightAt(index) }));
    texts.push(asks);
    meanings.push({ asks: expressionOf(asks), kind, says: weighed.filter(({ text }) => text !== asks) });
  };
  for (const { acronym, names } of acronyms) {
    const forms = [acronym, ...names];
    for (const form of forms) {
      add(form, forms, () => ACRONYM_WEIGHT, 'name');
    }
  }
  for (const { names, manual } of things) {
    for (const name of names) {
      add(name, manual, () => ACRONYM_WEIGHT, 'thing');
    }
  }
  for (const { manual, everyday } of concepts) {
    for (const asks of everyday) {
      add(asks, manual, (index) => (index === 0 ? FIRST_WEIGHT : EVERYDAY_WEIGHT), 'everyday');
    }
    for (const asks of manual) {
      add(asks, manual, () => NEIGHBOUR_WEIGHT, 'manual');
    }
  }
  texts.push(...alike.flatMap((ring) => ring.words));
  const rings = compileRings(alike);
  const hints = collectHints(concepts);
  const byFirstStem = groupBy(meanings, ({ asks }) => asks[0]);
  const words = texts.flatMap((text) => [...wordsOf(text)].map(({ folded }) => folded));
  return {
    startingWith: (stem) => byFirstStem.get(stem) ?? [],
    words: new Set(words.filter((word) => !isStopWord(word))),
    stems: new Set([...meanings.flatMap(({ asks }) => asks), ...rings.keys()]),
    hintsOf: (stem) => hints.get(stem) ?? [],
    alikeTo: (stem) => rings.get(stem) ?? [],
  };
}

function collectHints(concepts: Thesaurus['concepts']): ReadonlyMap<string, readonly Wording[]> {
  const hints = new Map<string, Set<string>>();
  for (const { manual, everyday } of concepts) {
    for (const stem of new Set(everyday.flatMap((text) => expressionOf(text)))) {
      hints.set(stem, new Set([...(hints.get(stem) ?? []), ...manual.slice(0, 1)]));
    }
  }
  return new Map(
    [...hints].map(([stem, texts]) => [stem, [...texts].map((text) => ({ text, expression: expressionOf(text) }))]),
  );
}

/** A word of two rings has the words of both; it does not join them. */
function compileRings(alike: Thesaurus['alike']): ReadonlyMap<string, readonly AlikeWord[]> {
  const rings = new Map<string, Map<string, string>>();
  for (const { words } of alike) {
    const members = words.map((word) => ({ word, stem: stemOf(foldText(word)) }));
    for (const { stem } of members) {
      const ring = rings.get(stem) ?? new Map<string, string>();
      for (const other of members.filter((member) => member.stem !== stem && !ring.has(member.stem))) {
        ring.set(other.stem, other.word);
      }
      rings.set(stem, ring);
    }
  }
  return new Map([...rings].map(([stem, ring]) => [stem, [...ring].map(([other, word]) => ({ stem: other, word }))]));
}

export function expressionOf(text: string): Expression {
  const stems = [...wordsOf(foldText(text))].filter(({ folded }) => !isStopWord(folded));
  return stems.map(({ folded }) => stemOf(folded));
}
