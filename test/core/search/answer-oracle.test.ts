import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from '../../../server/src/core/search/query/parse-query.ts';
import { wordsOf } from '../../../server/src/core/text/words.ts';
import { dutyTexts, dutyWords } from '../../support/duty-texts.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';
import { termsOf } from '../../support/terms-of.ts';

suite('an answer against a slower way', () => {
  test('a hit has a word of the query, and what has all words is among the hits', () => {
    fc.assert(
      fc.property(dutyTexts, fc.array(dutyWords, { minLength: 1, maxLength: 3 }), (texts, asked) => {
        const { search } = manualOf({ '8.2 División de Listas': texts });
        const stems = termsOf(asked.join(' '));
        // Closed with a blank, so that no word is completed; the thesaurus adds meanings, so hits may have others.
        const hits = search.search(`${asked.join(' ')} `, 100).hits;
        const shown = new Set(hits.flatMap(({ document, ties }) => [document, ...ties].map(({ ordinal }) => ordinal)));
        for (const [index, text] of texts.entries()) {
          const terms = termsOf(text);
          if (0 < stems.length && stems.every((stem) => terms.includes(stem))) {
            assert.ok(shown.has(index + 1), `${asked.join(' ')} → ${text}`);
          }
        }
      }),
    );
  });

  test('a phrase finds what has it, word by word', () => {
    fc.assert(
      fc.property(dutyTexts, fc.array(dutyWords, { minLength: 1, maxLength: 3 }), (texts, asked) => {
        const { search } = manualOf({ '8.2 División de Listas': texts });
        const fold = (text: string) => ` ${[...wordsOf(text)].map(({ folded }) => folded).join(' ')} `;
        const phrase = fold(asked.join(' '));
        const hits = search.search(`"${asked.join(' ')}"`, 100).hits;
        for (const { document } of hits) {
          assert.ok(fold(document.text).includes(phrase), `${phrase} → ${document.text}`);
        }
        const isMeaningful = 0 < termsOf(asked.join(' ')).length;
        assert.equal(0 < hits.length, isMeaningful && texts.some((text) => fold(text).includes(phrase)));
      }),
    );
  });
});

suite('a query', () => {
  test('never throws, whatever is typed, in the parser or in the whole', () => {
    const piece = fc.constantFrom(
      '"',
      '-',
      ':',
      'en:',
      'nivel:',
      'autoriza:',
      '8.3',
      '..',
      ' ',
      'multas',
      '«',
      '\u0301',
      '(',
      '\\',
    );
    const typed = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { hits, facets, completions } = manualAnalysis.search.search(text, 5);
        assert.ok(hits.length <= 5);
        assert.ok(facets.length <= parseQuery(text).filters.length);
        assert.ok(completions.length <= 50);
      }),
    );
  });

  test('a passage of a draft as the query is answered too', () => {
    const text = manualAnalysis.text.slice(120_000, 140_000);
    assert.ok(0 < manualAnalysis.search.search(text, 5).hits.length);
  });

  test('asking twice gives the same, and another question between does not change it', () => {
    const ask = () =>
      JSON.stringify(manualAnalysis.search.search('cancelar créditos', 20).hits.map(({ score }) => score));
    const first = ask();
    manualAnalysis.search.search('en:8.2 convenios', 20);
    assert.equal(ask(), first);
  });
});
