import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { askedSentence, whoseMatter } from '../../../server/src/core/features/whose-matter.ts';
import { textWithout } from '../../../server/src/core/text/text-without.ts';
import { competenceSentences } from '../../support/competence-set.ts';
import { manualAnalysis, spanishWords } from '../../support/manual.ts';

suite('whose matter a sentence is', () => {
  test('a unit that has it comes first in 85 of 100 sentences that others wrote, and is among five in 93', (context) => {
    const sentences = competenceSentences.filter(({ owners }) => 0 < owners.length);
    const ranks = sentences.map(({ text, owners }) => ownersOf(text).findIndex((unit) => owners.includes(unit)));
    const share = (most: number) => ranks.filter((rank) => 0 <= rank && rank < most).length / ranks.length;
    context.diagnostic(`first ${share(1).toFixed(3)}, among five ${share(5).toFixed(3)} of ${ranks.length}`);
    assert.ok(0.85 <= share(1) && 0.93 <= share(5), `${share(1)}, ${share(5)}`);
  });

  test('each unit once, with its likest duties', () => {
    const owners = whoseMatter(manualAnalysis, 'convenios de pago a plazos', 12, spanishWords);
    assert.equal(new Set(owners.map(({ unit }) => unit)).size, owners.length);
    assert.ok(owners.some(({ hits }) => 1 < hits.length));
    for (const { unit, hits } of owners) {
      assert.ok(hits.length <= 3);
      assert.deepEqual([...new Set(hits.map(({ document }) => document.unit))], [unit]);
    }
  });

  test('is asked of the selection, or of the sentence around the caret', () => {
    const text = 'Recibí el oficio. Se autoriza el pago a plazos. Archívese.';
    const start = text.indexOf('pago');
    const { start: from, end } = askedSentence(text, { start, end: start });
    assert.equal(text.slice(from, end).trim(), 'Se autoriza el pago a plazos.');
    assert.deepEqual(askedSentence(text, { start, end: start + 4 }), { start, end: start + 4 });
  });

  test('marks of a query are words of a sentence like others', () => {
    const owners = (text: string) => whoseMatter(manualAnalysis, text, 3, spanishWords).map(({ unit }) => unit.number);
    assert.deepEqual(owners('-convenios "de" pago: a plazos'), owners('convenios de pago a plazos'));
    assert.deepEqual(owners('…'), []);
  });
});

function ownersOf(text: string): readonly string[] {
  const names = manualAnalysis.findMentions(text).map(({ span }) => span);
  const sentence = textWithout(text, { start: 0, end: text.length }, names);
  return whoseMatter(manualAnalysis, sentence, 12, spanishWords).map(({ unit }) => unit.number);
}
