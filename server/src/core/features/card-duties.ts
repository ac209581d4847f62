import type { Analysis } from '../analysis.ts';
import type { Duty, DutyItem, OrgUnit } from '../model/unit.ts';
import type { CardDuties, ShownDuty } from '../model/unit-card.ts';
import { itemsWithin } from '../model/walk.ts';
import { sentenceAround } from '../spanish/sentence.ts';
import { rememberedStem } from '../spanish/stem.ts';
import type { Span } from '../text/span.ts';
import { textWithout } from '../text/text-without.ts';
import { wordsOf } from '../text/words.ts';

/** How much of a unit a card shows, and what is written around its name. */
export interface CardRoom {
  readonly duties: number;
  /** UTF-16 units for each. */
  readonly width: number;
  /** The sentence around the name, the names in it left out; empty where there is none. */
  readonly sentence: string;
}

/** At most so many of those that touch the sentence; their caption has the place of a duty. */
const MOST_TOUCHING = 2;

/** The duties of a unit for its card: those that the sentence around its name touches, then the first ones. */
export function cardDuties({ gists }: Analysis, unit: OrgUnit, { duties, width, sentence }: CardRoom): CardDuties {
  const touching = touchedBy(sentence, unit, gists.weightOf).slice(0, Math.min(MOST_TOUCHING, duties));
  const left = touching.length === 0 ? duties : Math.max(0, duties - 1 - touching.length);
  const first = unit.duties.filter((duty) => !touching.some((touched) => touched.duty === duty)).slice(0, left);
  return {
    touching: touching.map(({ duty, item }) => shown(duty, item)),
    first: first.map((duty) => shown(duty, undefined)),
    rest: unit.duties.length - touching.length - first.length,
  };

  function shown(duty: Duty, item: DutyItem | undefined): ShownDuty {
    const { ordinal, text, items } = duty;
    if (item === undefined) {
      return { ordinal, item: undefined, gist: gists.gistOf(text, width), items: items.length };
    }
    const [verb = ''] = text.split(/[ ,]/, 1);
    return {
      ordinal,
      item: item.marker,
      gist: `${verb}… ${gists.gistOf(item.text, width - verb.length - 2)}`,
      items: 0,
    };
  }
}

/** A duty, or the item of it, that says most of what a sentence says. */
interface Touched {
  readonly duty: Duty;
  readonly item: DutyItem | undefined;
  readonly weight: number;
}

/** The sentence around a name, without the names in it, which are in order. */
export function textBeside(text: string, name: Span, names: readonly Span[]): string {
  return textWithout(text, sentenceAround(text, name), names);
}

/** By these a sentence speaks of a duty: one word alone is shared by chance. */
const FEWEST_SHARED = 2;
const LEAST_WEIGHT = 8;
/** Of all that the sentence says: two words in twenty are shared by chance as well. */
const LEAST_SHARE = 0.3;
/** A word that the manual hardly has, a name perhaps, says no more than this. */
const MOST_OF_WORD = 5;
/** Words that more duties than one in five have are shared by chance as well. */
const LEAST_OF_WORD = 1.6;
/** Others are shown only when they fit nearly as well as the best. */
const NEAR_BEST = 0.7;

/** The likeliest first. Words of the unit's own name tell nothing: most of its duties have them. */
function touchedBy(sentence: string, unit: OrgUnit, weightOf: (folded: string) => number): readonly Touched[] {
  const own = new Set(stemsOf(unit.name));
  const asked = new Map<string, number>();
  for (const { folded } of wordsOf(sentence)) {
    const stem = rememberedStem(folded);
    const weight = Math.min(MOST_OF_WORD, weightOf(folded));
    if (!own.has(stem) && !/\d/.test(folded) && LEAST_OF_WORD <= weight) {
      asked.set(stem, weight);
    }
  }
  const whole = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  const touched = unit.duties
    .map((duty) => touchedPart(duty, (text) => weightShared(text, asked)))
    .filter(({ weight }) => Math.max(LEAST_WEIGHT, LEAST_SHARE * whole) <= weight)
    .toSorted((left, right) => right.weight - left.weight);
  const best = touched[0]?.weight ?? 0;
  return touched.filter(({ weight }) => NEAR_BEST * best <= weight);
}

function touchedPart(duty: Duty, weigh: (text: string) => number): Touched {
  let best: Touched = { duty, item: undefined, weight: weigh(duty.text) };
  for (const item of itemsWithin(duty)) {
    const weight = weigh(item.text);
    best = best.weight < weight ? { duty, item, weight } : best;
  }
  return best;
}

function weightShared(text: string, asked: ReadonlyMap<string, number>): number {
  const shared = new Set(stemsOf(text).filter((stem) => asked.has(stem)));
  return shared.size < FEWEST_SHARED ? 0 : [...shared].reduce((sum, stem) => sum + (asked.get(stem) ?? 0), 0);
}

function stemsOf(text: string): readonly string[] {
  return [...wordsOf(text)].map(({ folded }) => rememberedStem(folded));
}
