import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { buildLexicon } from '../../../../server/src/core/search/index/lexicon.ts';
import { wordsOf } from '../../../../server/src/core/text/words.ts';

suite('the lexicon', () => {
  test('reads the same words as wordsOf, whatever the text', () => {
    const characters = fc.constantFrom(...'aábcñÑ Z9².-\u0301\u00ad\u00a0“😀ﬁ\n');
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: characters, maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(texts), (samples) => {
        const lexicon = buildLexicon();
        for (const text of samples) {
          const read: unknown[] = [];
          lexicon.encode(text, (id, start, end) => read.push({ start, end, folded: lexicon.words[id] }));
          assert.deepEqual(read, [...wordsOf(text)]);
        }
      }),
    );
  });

  test('keeps apart many words, past every growth of its table', () => {
    const lexicon = buildLexicon();
    const words = Array.from({ length: 30_000 }, (_, index) => `palabra${index.toString(36)}`);
    const ids: number[] = [];
    lexicon.encode(words.join(' '), (id) => ids.push(id));
    lexicon.encode(words.join(' '), (id) => ids.push(id));
    assert.deepEqual(ids, [...words.keys(), ...words.keys()]);
  });
});
