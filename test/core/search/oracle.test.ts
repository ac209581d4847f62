import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { buildParts } from '../../../server/src/core/search/index/index-parts.ts';
import { buildLexicon } from '../../../server/src/core/search/index/lexicon.ts';
import { parseQuery } from '../../../server/src/core/search/query/parse-query.ts';
import { buildSelection, byScore, kthBest } from '../../../server/src/core/search/score/select.ts';
import { stemOf } from '../../../server/src/core/spanish/stem.ts';
import { isStopWord } from '../../../server/src/core/spanish/stop-words.ts';
import { wordsOf } from '../../../server/src/core/text/words.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';

const word = fc.constantFrom('Aprobar', 'créditos', 'crédito', 'de', 'la', 'MULTAS', 'multa', 'pago', 'año', 'a', '21');
const duty = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const duties = fc.array(duty, { minLength: 1, maxLength: 12 });

suite('search against a slower way', () => {
  test('the lexicon reads the same words as wordsOf, whatever the text', () => {
    const characters = fc.constantFrom(...'aábcñÑ Z9.-\u0301\u00ad\u00a0“😀ﬁ\n');
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: characters, maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(texts), (samples) => {
        const lexicon = buildLexicon();
        for (const text of samples) {
          const read: unknown[] = [];
          lexicon.encode(text, (id, start, end) => read.push({ start, end, folded: lexicon.words[id] }));
          // A mark or soft hyphen at the edge of a word belongs to it for one reader and not for the other.
          assert.deepEqual(read.map(foldedOf), [...wordsOf(text)].map(foldedOf));
        }
      }),
    );
  });

  test('the lexicon keeps apart many words, past every growth of its table', () => {
    const lexicon = buildLexicon();
    const words = Array.from({ length: 30_000 }, (_, index) => `palabra${index.toString(36)}`);
    const ids: number[] = [];
    lexicon.encode(words.join(' '), (id) => ids.push(id));
    lexicon.encode(words.join(' '), (id) => ids.push(id));
    assert.deepEqual(ids, [...words.keys(), ...words.keys()]);
  });

  test('postings hold each term of each document as often as it is there', () => {
    fc.assert(
      fc.property(duties, (texts) => {
        const parts = buildParts(manualOf({ '8.2 División de Pago': texts }).manual.units);
        const expected = texts.map((text) => termsOf(text).toSorted());
        const found = texts.map((): string[] => []);
        for (const stem of new Set(expected.flat())) {
          const term = parts.lexicon.termId(stem) ?? -1;
          for (let at = parts.postings.starts[term] ?? 0; at < (parts.postings.starts[term + 1] ?? 0); at++) {
            const count = parts.postings.counts[at] ?? 0;
            found[parts.postings.docs[at] ?? -1]?.push(...Array.from({ length: count }, () => stem));
          }
        }
        assert.deepEqual(
          found.map((stems) => stems.toSorted()),
          expected,
        );
      }),
    );
  });

  test('twins are the documents with the same words', () => {
    fc.assert(
      fc.property(duties, (texts) => {
        const { twins } = buildParts(manualOf({ '8.2 División de Pago': texts }).manual.units);
        const keys = texts.map((text) => [...wordsOf(text)].map(({ folded }) => folded).join(' '));
        assert.deepEqual(
          [...twins.firstOf],
          keys.map((key) => keys.indexOf(key)),
        );
        const next = keys.map((key, index) => keys.indexOf(key, index + 1));
        assert.deepEqual([...twins.nextOf], next);
      }),
    );
  });

  test('a hit has a word of the query, and what has all words is among the hits', () => {
    fc.assert(
      fc.property(duties, fc.array(word, { minLength: 1, maxLength: 3 }), (texts, asked) => {
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
      fc.property(duties, fc.array(word, { minLength: 1, maxLength: 3 }), (texts, asked) => {
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

  test('the selection keeps the best, in order', () => {
    const scored = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 12 }), (scores, limit) => {
        const selection = buildSelection(limit);
        for (const [document, score] of scores.entries()) {
          selection.offer(document, score);
        }
        const all = scores.map((score, document) => ({ document, score }));
        const expected = all.toSorted(byScore).slice(0, limit);
        assert.deepEqual(
          selection.sorted().map(({ score }) => score),
          expected.map(({ score }) => score),
        );
      }),
    );
  });

  test('the k-th best is that of the sorted values', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 59 }), (numbers, k) => {
        fc.pre(k < numbers.length);
        const sorted = numbers.toSorted((left, right) => right - left);
        assert.equal(kthBest(Float32Array.from(numbers), k), sorted[k - 1]);
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
        parseQuery(text);
        assert.ok(manualAnalysis.search.search(text, 5).hits.length <= 5);
        manualAnalysis.search.complete(text);
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

function foldedOf(read: unknown): unknown {
  return (read as { readonly folded: string }).folded;
}

function termsOf(text: string): readonly string[] {
  return [...wordsOf(text)].filter(({ folded }) => !isStopWord(folded)).map(({ folded }) => stemOf(folded));
}
