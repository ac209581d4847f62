import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { QUESTIONS } from '../../../../server/src/core/mentions/context/questions.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import {
  type DecisionStrings,
  ENGLISH_DECISIONS,
  SPANISH_DECISIONS,
} from '../../../../server/src/core/render/decision-strings.ts';
import { readGoldDrafts } from '../../../support/gold.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { traceScan } from '../../../support/trace-scan.ts';

const examples = QUESTIONS.flatMap(({ rules }) => rules.map(({ example }) => example.replace(/[‹›]/g, '')));
const texts = [...readGoldDrafts().map(({ text }) => text), ...examples];
const steps = texts.flatMap(traceScan);

suite('questions about the context of a mention', () => {
  test('every decision of a scan is of a question and a rule that are listed', () => {
    const listed = new Set(QUESTIONS.flatMap(({ name, rules }) => rules.map((rule) => `${name}: ${rule.name}`)));
    const told = new Set(steps.map(({ question, rule }) => `${question}: ${rule}`));
    assert.ok(0 < told.size);
    assert.deepEqual(
      [...told].filter((step) => !listed.has(step)),
      [],
    );
  });

  test('to be traced changes nothing', () => {
    assert.ok(100 < texts.length);
    for (const text of texts) {
      const plain = scanMentions(text, manualMatcher).map(({ span, units, form }) => ({ span, units, form }));
      const traced = scanMentions(text, manualMatcher, () => {}).map(({ span, units, form }) => ({
        span,
        units,
        form,
      }));
      assert.deepEqual(traced, plain);
    }
  });

  test('no mention is undecided', () => {
    const undecided = texts.flatMap((text) => {
      const starts = new Set(traceScan(text).map(({ span }) => span.start));
      return scanMentions(text, manualMatcher).filter(({ span }) => !starts.has(span.start));
    });
    assert.deepEqual(undecided, []);
  });

  for (const [language, strings] of Object.entries({ Spanish: SPANISH_DECISIONS, English: ENGLISH_DECISIONS })) {
    test(`every question and every verdict has words in ${language}`, () => assertWorded(strings));
  }
});

function assertWorded({ questions, verdicts }: DecisionStrings): void {
  assert.deepEqual(Object.keys(questions).toSorted(), QUESTIONS.map(({ name }) => name).toSorted());
  const said = new Set(steps.map(({ verdict }) => verdict).filter((verdict) => !/^\d/.test(verdict)));
  assert.deepEqual(Object.keys(verdicts).toSorted(), [...said].toSorted());
}
