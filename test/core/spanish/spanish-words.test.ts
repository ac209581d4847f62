import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { isQuestionWord } from '../../../server/src/core/spanish/stop-words.ts';
import { manualAnalysis, spanishWords, spanishWordsPath } from '../../support/manual.ts';

suite('words of Spanish', () => {
  test('in the forms that people use', () => {
    check(
      true,
      'remesa remesas propina propinas gallina caballos jornaleras enfermeras pescadoras cantantes luces choferes',
    );
    check(
      true,
      'pagamos pagaron vendieron cobraremos embargan realicen apliquen paguen comprarlos inscribirse rapidamente',
    );
  });

  test('and not what only looks like one', () => {
    check(
      false,
      'condonasion sansiones prescripsion notificadres vancarias buson inscripsion rebisar incobrabels xyzzyq',
    );
  });

  test('nothing of three letters, and nothing in place of a word', () => {
    check(false, 'sol del  # 1234 #the');
  });

  test('are in the order in which they are searched', () => {
    const lines = readFileSync(spanishWordsPath, 'utf8').trimEnd().split('\n');
    const words = lines.filter((line) => !line.startsWith('#'));
    assert.ok(50_000 < words.length);
    assert.deepEqual(words, words.toSorted());
  });

  test('are never read as slips, and are told when the manual has nothing of them', () => {
    const words = readFileSync(spanishWordsPath, 'utf8').split('\n');
    for (const word of words.filter((line, index) => index % 23 === 0 && 4 < line.length && !line.startsWith('#'))) {
      const { hits, corrected, unknown, widened } = manualAnalysis.search.search(`${word} `, 1, spanishWords);
      assert.deepEqual(corrected, [], word);
      const isTold = 0 < unknown.length + widened.length || isQuestionWord(word);
      assert.ok(0 < hits.length || isTold, word);
    }
  });
});

function check(expected: boolean, words: string): void {
  for (const word of words.split(' ')) {
    assert.equal(spanishWords(word), expected, word);
  }
}
