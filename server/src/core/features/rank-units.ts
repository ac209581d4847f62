import type { Analysis } from '../analysis.ts';
import type { OrgUnit } from '../model/unit.ts';
import { findNearNameWords } from '../search/spelling/near-name-words.ts';
import { isSmallWord } from '../spanish/small-words.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A unit that answers a query, and the parts of its number and name that do. */
export interface RankedUnit {
  readonly unit: OrgUnit;
  readonly score: number;
  readonly inNumber: readonly Span[];
  readonly inName: readonly Span[];
}

/**
 * The units that have every word of a query in number or name, best first; among equals the order of the manual.
 * A word with a typing error finds what is close to it only where no unit has the word as typed.
 */
export function rankUnits({ units }: Analysis, query: string): readonly RankedUnit[] {
  const asked = askedWords(query);
  const names = units.all.map((unit): UnitName => ({ unit, words: [...wordsOf(unit.name)] }));
  const byWord = asked.map((word) => hitsOf(word, names));
  return names
    .flatMap(({ unit, words }, index): readonly RankedUnit[] => {
      const hits = byWord.flatMap((all) => all[index] ?? []);
      return hits.length < asked.length ? [] : [toRanked(unit, hits, words.length)];
    })
    .toSorted((left, right) => right.score - left.score);
}

interface UnitName {
  readonly unit: OrgUnit;
  readonly words: readonly Word[];
}

interface Hit extends Span {
  readonly where: 'number' | 'name';
  readonly score: number;
}

const EXACT = 8;
const BEGINNING = 6;
const PART = 3;
const CLOSE = 1;

/** Small words say nothing, unless there is nothing else. */
function askedWords(query: string): readonly string[] {
  const words = query.split(/\s+/).flatMap((typed) => {
    const folded = foldText(typed).replace(/[.,;:]+$/, '');
    return isNumber(folded) ? [folded] : [...wordsOf(typed)].map((word) => word.folded);
  });
  const telling = words.filter((word) => !isSmallWord(word));
  return (telling.length === 0 ? words : telling).filter((word) => word !== '');
}

/** `8.2`, `112`, `b.i.1`: what other manuals number with letters has a period inside. */
function isNumber(folded: string): boolean {
  return /^(?:\d|[a-z]+\.[a-z\d])/.test(folded);
}

/** The best hit of a word in each unit. */
function hitsOf(asked: string, names: readonly UnitName[]): readonly (Hit | undefined)[] {
  const literal = names.map((name) => best([numberHit(asked, name.unit), ...name.words.map(wordHit(asked))]));
  return literal.some((hit) => hit !== undefined) || isNumber(asked) ? literal : nearHits(asked, names);
}

function nearHits(asked: string, names: readonly UnitName[]): readonly (Hit | undefined)[] {
  const known = new Set(names.flatMap(({ words }) => words.map(({ folded }) => folded)));
  const near = new Map(findNearNameWords(asked, [...known]).map(({ word, slips }) => [word, slips]));
  const nearHit = ({ folded, start, end }: Word): Hit | undefined => {
    const slips = near.get(folded);
    return slips === undefined ? undefined : { where: 'name', start, end, score: CLOSE / (1 + slips) };
  };
  return names.map(({ words }) => best(words.map(nearHit)));
}

function numberHit(asked: string, { number }: OrgUnit): Hit | undefined {
  const folded = foldText(number);
  if (!isNumber(asked) || !folded.startsWith(asked)) {
    return undefined;
  }
  const isWhole = folded.length === asked.length;
  return { where: 'number', start: 0, end: asked.length, score: isWhole ? EXACT : BEGINNING };
}

/** A part inside a word must have three letters: "de" is in too many. */
function wordHit(asked: string): (word: Word) => Hit | undefined {
  return ({ folded, start, end }) => {
    const at = folded.indexOf(asked);
    const score = folded === asked ? EXACT : at === 0 ? BEGINNING : 0 < at && 3 <= asked.length ? PART : 0;
    // Folding keeps the length but where marks are combined; there the whole word is the hit.
    const isPlain = folded.length === end - start;
    const hit = isPlain ? { start: start + at, end: start + at + asked.length } : { start, end };
    return score === 0 ? undefined : { where: 'name', score, ...hit };
  };
}

function best(hits: readonly (Hit | undefined)[]): Hit | undefined {
  return hits.reduce((one, other) => ((one?.score ?? 0) < (other?.score ?? 0) ? other : one), undefined);
}

/** Of names with the same hits the shorter one says less besides. */
function toRanked(unit: OrgUnit, hits: readonly Hit[], length: number): RankedUnit {
  const spansIn = (where: Hit['where']) =>
    hits
      .filter((hit) => hit.where === where)
      .map(({ start, end }) => ({ start, end }))
      .toSorted((left, right) => left.start - right.start);
  const score = hits.reduce((sum, hit) => sum + hit.score, 0);
  return {
    unit,
    score: hits.length === 0 ? 0 : score + 1 / (1 + length),
    inNumber: spansIn('number'),
    inName: spansIn('name'),
  };
}
