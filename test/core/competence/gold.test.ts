import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { type CompetenceSentence, competenceSentences } from '../../support/competence-set.ts';
import { manualAnalysis } from '../../support/manual.ts';

suite('sentences about competence, written without sight of the check', () => {
  const checked = competenceSentences.map((sentence) => ({ ...sentence, ...toldOf(sentence.text) }));
  const reported = checked.filter(({ isReported }) => isReported);

  test('what is reported is wrong, in nineteen of twenty', (context) => {
    for (const label of ['wrong', 'right', 'undecidable'] as const) {
      const of = checked.filter((each) => each.label === label);
      context.diagnostic(`${label}: ${of.filter(({ isReported }) => isReported).length} of ${of.length} reported`);
    }
    const wrong = reported.filter(({ label }) => label === 'wrong');
    assert.ok(0.95 * reported.length <= wrong.length, names(reported.filter(({ label }) => label !== 'wrong')));
  });

  test('two in three of what is wrong are reported', () => {
    const wrong = checked.filter(({ label }) => label === 'wrong');
    assert.ok(0.66 * wrong.length <= wrong.filter(({ isReported }) => isReported).length);
  });

  test('who is named has the matter, in nine of ten', () => {
    const right = reported.filter(({ owners, told }) => told.some((unit) => owners.includes(unit)));
    assert.ok(0.9 * reported.length <= right.length, names(reported.filter((each) => !right.includes(each))));
  });
});

function toldOf(text: string) {
  const findings = checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
  const about = findings.filter(({ rule }) => rule === 'other-competence');
  return { isReported: 0 < about.length, told: about.flatMap(({ units }) => units.slice(1)) };
}

function names(wrong: readonly CompetenceSentence[]): string {
  return wrong.map(({ id, text }) => `${id}: ${text}`).join('\n');
}
