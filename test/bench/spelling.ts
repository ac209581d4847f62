/**
 * Words typed wrong, put right by fuse.js with slips counted, as we do it, beside either alone: words of the search and
 * names of units. Slips are made at random, the same ones in each run.
 *
 *   node test/bench/spelling.ts
 */

import Fuse from 'fuse.js';
import { rankUnits } from '../../server/src/core/features/rank-units.ts';
import { buildParts } from '../../server/src/core/search/index/index-parts.ts';
import { compileMeanings, curatedThesaurus } from '../../server/src/core/search/index/thesaurus.ts';
import { buildCorrector } from '../../server/src/core/search/spelling/corrections.ts';
import { findNearNameWords } from '../../server/src/core/search/spelling/near-name-words.ts';
import { isSmallWord } from '../../server/src/core/spanish/small-words.ts';
import { stemOf } from '../../server/src/core/spanish/stem.ts';
import { editDistance } from '../../server/src/core/text/edit-distance.ts';
import { foldText } from '../../server/src/core/text/fold.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';
import { manualAnalysis } from '../support/manual.ts';

interface Typed {
  readonly kind: string;
  readonly typed: string;
  readonly meant: string;
}

type Answer = (typed: string) => readonly string[];

const LETTERS = 'abcdefghijlmnopqrstuvyz';
const random = randomNumbers(7);
const units = manualAnalysis.units.all;
const names = units.map(({ name }) => foldedWords(name));

console.log('words of the search: the right one first; its stem among three');
const words = [
  ...new Set([...buildParts(manualAnalysis.manual).lexicon.words, ...compileMeanings(curatedThesaurus).words]),
].filter((word) => 4 <= word.length && !/\d/.test(word));
const correct = buildCorrector(words);
const fuseOfWords = new Fuse(words);
const typedWords = [1, 2].flatMap((slips) => mistypedWords(slips).filter((_, at) => at % 7 === 0));
for (const [name, answer] of [
  ['fuse.js among the most alike, slips counted', (typed) => correct(typed).map(({ word }) => word)],
  ['slips counted in all words', (typed) => byDistance(typed, words)],
  ['fuse.js alone', (typed) => fuseOfWords.search(typed, { limit: 3 }).map(({ item }) => item)],
] as const satisfies readonly (readonly [string, Answer])[]) {
  report(name, typedWords, answer, [
    ([first], meant) => first === meant,
    (found, meant) => found.some((word) => stemOf(word) === stemOf(meant)),
  ]);
}

console.log('\nwords of names, one of them mistyped: the right unit first');
const nameWords = [...new Set(names.flat())];
const typedNames = units.flatMap(({ number }, at) => mistypedNames(number, names[at] ?? []));
const fuseOfNames = new Fuse(
  units.map(({ number, name }) => ({ number, name: foldText(name) })),
  { keys: ['number', 'name'], ignoreLocation: true },
);
for (const [name, answer] of [
  ['our unit pick', (typed) => rankUnits(manualAnalysis, typed).map(({ unit }) => unit.number)],
  ['fuse.js over numbers and names', (typed) => fuseOfNames.search(typed).map(({ item }) => item.number)],
] as const satisfies readonly (readonly [string, Answer])[]) {
  report(name, typedNames, answer, [([first], meant) => nameOf(first) === nameOf(meant)]);
}
const strangers = words.filter((word) => 5 <= word.length && !nameWords.some((known) => known.includes(word)));
console.log(`\n${strangers.length} other words of the manual: how many are taken for a word of a name`);
const fuseOfNameWords = new Fuse(nameWords, { threshold: 0.4, distance: 20 });
for (const [name, answer] of [
  ['fuse.js, slips counted', (typed) => findNearNameWords(typed, nameWords).map(({ word }) => word)],
  ['fuse.js alone', (typed) => fuseOfNameWords.search(typed).map(({ item }) => item)],
] as const satisfies readonly (readonly [string, Answer])[]) {
  console.log(`${name.padEnd(46)}${strangers.filter((word) => 0 < answer(word).length).length}`);
}

/** A line for each way to judge, the time on the first. */
function report(
  name: string,
  queries: readonly Typed[],
  answer: Answer,
  judges: readonly ((found: readonly string[], meant: string) => boolean)[],
): void {
  answer('calentar');
  const start = performance.now();
  const answers = queries.map(({ typed, ...rest }) => ({ ...rest, found: answer(typed) }));
  const time = `${((performance.now() - start) / queries.length).toFixed(3)} ms`;
  for (const [row, isRight] of judges.entries()) {
    const shares = [...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, group]) => {
      const share = (100 * group.filter(({ found, meant }) => isRight(found, meant)).length) / group.length;
      return `${kind} ${share.toFixed(1)} %`;
    });
    console.log(`${(row === 0 ? name : '').padEnd(46)}${shares.join('  ')}  ${row === 0 ? time : ''}`);
  }
}

function byDistance(typed: string, known: readonly string[]): readonly string[] {
  return known
    .map((word) => ({ word, slips: editDistance(typed, word, 2) }))
    .filter(({ slips }) => slips <= 2)
    .toSorted((left, right) => left.slips - right.slips)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** Words with so many slips that are no word of the manual, and that the search does not refuse to put right. */
function mistypedWords(slips: number): readonly Typed[] {
  const stems = new Set(words.map(stemOf));
  return words
    .filter((word) => (slips === 1 ? 5 : 7) <= word.length)
    .map((meant) => ({ kind: `${slips} slip${slips === 1 ? '' : 's'}`, typed: slip(meant, slips), meant }))
    .filter(({ typed }) => (slips === 1 ? 5 : 7) <= typed.length)
    .filter(({ typed, meant }) => slips === 1 || typed[0] === meant[0])
    .filter(({ typed, meant }) => !stems.has(stemOf(typed)) && editDistance(typed, meant, slips) === slips);
}

function mistypedNames(number: string, name: readonly string[]): readonly Typed[] {
  const long = name.filter((word) => 8 <= word.length);
  const word = long[random(long.length)] ?? '';
  const begun = slip(word.slice(0, 5 + random(word.length - 5)), 1);
  const isWord = nameWords.some((known) => known.includes(begun));
  const write = (kind: string, typed: string) => ({ kind, typed, meant: number });
  const instead = (typed: string) => name.map((each) => (each === word ? typed : each)).join(' ');
  return [
    write('as printed', name.join(' ')),
    write('backwards', name.toReversed().join(' ')),
    write('four letters each', name.map((each) => each.slice(0, 4)).join(' ')),
    write('1 slip', instead(slip(word, 1))),
    write('2 slips', instead(slip(word, 2))),
    ...(isWord || begun.length < 5 ? [] : [write('1 slip, half typed', instead(begun))]),
    write('1 slip each', name.map((each) => (5 <= each.length ? slip(each, 1) : each)).join(' ')),
  ];
}

/** A letter left out, put in, changed, or two swapped, so many times. */
function slip(word: string, times: number): string {
  if (times === 0) {
    return word;
  }
  const at = random(word.length);
  const letter = LETTERS[random(LETTERS.length)] ?? '';
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const ways = [before + after, before + letter + word.slice(at), before + letter + after];
  const swapped = before + (after[0] ?? '') + (word[at] ?? '') + after.slice(1);
  return slip([...ways, swapped][random(4)] ?? word, times - 1);
}

function nameOf(number: string | undefined): string | undefined {
  return units.find((unit) => unit.number === number)?.name;
}

function foldedWords(text: string): readonly string[] {
  return [...wordsOf(text)].map(({ folded }) => folded).filter((word) => !isSmallWord(word));
}

/** Numbers below a limit, the same in every run (a linear congruence). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return limit <= 0 ? 0 : (state >>> 8) % limit;
  };
}
