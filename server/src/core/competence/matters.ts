import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import { itemsWithin } from '../model/walk.ts';
import { leadingVerbs } from '../references/facts/verb-classes.ts';
import { isGenericWord } from '../spanish/generic-words.ts';
import { rememberedStem, stemOf } from '../spanish/stem.ts';
import { isStopWord } from '../spanish/stop-words.ts';
import { once } from '../text/once.ts';
import { wordsOf } from '../text/words.ts';
import type { UnitIndex } from '../units/unit-index.ts';

/** What the duties of a manual are about, to compare sentences with. Built at its first question. */
export interface DutyMatters {
  /** The words of a text that say what it is about, by stem, each with how seldom duties say it. */
  weigh(text: string): ReadonlyMap<string, WeighedWord>;
  /** The duties and items that say some of these words, best first, each with its share of all their weight. */
  likest(words: ReadonlyMap<string, WeighedWord>): readonly LikeDuty[];
}

interface WeighedWord {
  /** As written. */
  readonly word: string;
  readonly weight: number;
}

/** A duty, or an item of one, that is about what a text says. */
export interface LikeDuty {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
  /** Of what the text says, from 0 to 1. */
  readonly share: number;
  /** How many of its words. */
  readonly shared: number;
}

export function indexMatters(units: UnitIndex): DutyMatters {
  const index = once(() => buildIndex(units));
  return {
    weigh: (text) => weigh(text, index()),
    likest: (words) => likest(words, index()),
  };
}

interface Place {
  readonly unit: OrgUnit;
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
}

interface MatterIndex {
  readonly places: readonly Place[];
  /** Places whose text has a stem, ascending. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

function buildIndex(units: UnitIndex): MatterIndex {
  const places: Place[] = [];
  const having = new Map<string, number[]>();
  const add = (place: Place, text: string) => {
    const index = places.push(place) - 1;
    for (const stem of new Set(stemsOf(text))) {
      const holders = having.get(stem);
      if (holders === undefined) {
        having.set(stem, [index]);
      } else {
        holders.push(index);
      }
    }
  };
  for (const unit of units.all) {
    for (const duty of unit.duties) {
      add({ unit, duty, item: undefined }, duty.text);
      for (const item of itemsWithin(duty)) {
        add({ unit, duty, item }, item.text);
      }
    }
  }
  return { places, having };
}

/** A word that hardly any duty has, a name perhaps, says no more than this. */
const MOST_OF_WORD = 5;
/** A verb tells what is done with a matter, not what matter it is. */
const OF_VERB = 0.4;
/** What no duty says: some of it is another word for what they say. */
const OF_UNKNOWN = 0.6;

function weigh(text: string, { places, having }: MatterIndex): ReadonlyMap<string, WeighedWord> {
  const words = new Map<string, WeighedWord>();
  for (const { folded, start, end } of wordsOf(text)) {
    const stem = tellingStem(folded);
    if (stem !== undefined) {
      const count = having.get(stem)?.length ?? 0;
      const seldom = Math.min(MOST_OF_WORD, Math.log(places.length / Math.max(1, count)));
      const part = (VERB_STEMS.has(stem) ? OF_VERB : 1) * (count === 0 ? OF_UNKNOWN : 1);
      words.set(stem, { word: text.slice(start, end), weight: part * seldom });
    }
  }
  return words;
}

function likest(words: ReadonlyMap<string, WeighedWord>, { places, having }: MatterIndex): readonly LikeDuty[] {
  const whole = [...words.values()].reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<number, { weight: number; shared: number }>();
  for (const [stem, { weight }] of words) {
    for (const place of having.get(stem) ?? []) {
      const so = found.get(place) ?? { weight: 0, shared: 0 };
      found.set(place, { weight: so.weight + weight, shared: so.shared + 1 });
    }
  }
  return [...found]
    .flatMap(([index, { weight, shared }]) => {
      const place = places[index];
      return place === undefined ? [] : [{ ...place, share: weight / whole, shared }];
    })
    .toSorted((left, right) => right.share - left.share);
}

function stemsOf(text: string): readonly string[] {
  return [...wordsOf(text)].flatMap(({ folded }) => tellingStem(folded) ?? []);
}

/** `undefined` for a word that says nothing of a matter. */
function tellingStem(folded: string): string | undefined {
  return isStopWord(folded) || isGenericWord(folded) || /\d/.test(folded) ? undefined : rememberedStem(folded);
}

const VERB_STEMS: ReadonlySet<string> = new Set(leadingVerbs.map(({ verb }) => stemOf(verb)));
