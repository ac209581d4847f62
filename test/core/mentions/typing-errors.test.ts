import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

const LETTERS = 'abcdefghijlmnopqrstuvyz';
const ROUNDS = 40;

suite('typing errors', () => {
  test('of names with one letter wrong, missing, added or swapped, 99.5 % are found', () => {
    const { found, wrong } = tryErrors(1);
    assert.ok(0.995 <= found, `found ${found}`);
    assert.ok(wrong <= 0.0005, `wrong unit ${wrong}`);
  });

  test('of names with two such errors, 92 % are found', () => {
    const { found, wrong } = tryErrors(2);
    assert.ok(0.92 <= found, `found ${found}`);
    assert.ok(wrong <= 0.0015, `wrong unit ${wrong}`);
  });
});

/** Shares of all misspelt names that are reported as the unit meant, and as another. */
function tryErrors(errors: number): { readonly found: number; readonly wrong: number } {
  const random = randomNumbers(errors);
  let tried = 0;
  let found = 0;
  let wrong = 0;
  for (const { number, name } of manualAnalysis.manual.units) {
    for (let round = 0; round < ROUNDS; round++) {
      let misspelt = name;
      for (let error = 0; error < errors; error++) {
        misspelt = withError(misspelt, random);
      }
      tried++;
      const mentions = scanMentions(`se turnó a la ${misspelt}, para su atención.`, manualMatcher);
      const isFound = mentions.some(({ units }) => units.includes(number));
      found += isFound ? 1 : 0;
      wrong += !isFound && 0 < mentions.length ? 1 : 0;
    }
  }
  return { found: found / tried, wrong: wrong / tried };
}

/** An error in a letter of a word; a unit's own letter ("Fiscalización A") is spared, since it makes another unit. */
function withError(name: string, random: () => number): string {
  const places = [...name.matchAll(/(?<=\p{L})\p{L}|\p{L}(?=\p{L})/gu)].map(({ index }) => index);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const kind = Math.floor(random() * 4);
  const before = name.slice(0, at);
  if (kind === 0) {
    return before + letter + name.slice(at + 1);
  }
  if (kind === 1) {
    return before + name.slice(at + 1);
  }
  if (kind === 2) {
    return before + letter + name.slice(at);
  }
  return before + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

/** The same numbers in every run (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
