import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isSmallInNorm,
  isSmallInTitle,
  isSmallWord,
  smallWords,
  smallWordsOfSentences,
} from '../../../server/src/core/spanish/small-words.ts';
import { isStopWord } from '../../../server/src/core/spanish/stop-words.ts';

test('what is small in a name is small in titles and sentences, and says nothing of the matter', () => {
  assert.equal(smallWords.length, 19);
  for (const word of smallWords) {
    assert.deepEqual([word, isSmallWord(word), isSmallInTitle(word)], [word, true, true]);
  }
  assert.deepEqual(
    smallWordsOfSentences.filter((word) => !isStopWord(word)),
    [],
  );
});

test('after "o" and "su" another norm begins', () => {
  assert.deepEqual(['de', 'la', 'lo', 'y', 'o', 'su', 'entre'].map(isSmallInNorm), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a title writes all prepositions small', () =>
  assert.equal(isSmallInTitle('sobre') && !isSmallWord('sobre'), true));
