import { suite } from 'node:test';
import { NUMBER_AFTER_CITED } from '../../../../server/src/core/mentions/context/numbers/after-cited.ts';
import { NUMBER_AMONG_OURS } from '../../../../server/src/core/mentions/context/numbers/among-ours.ts';
import { NUMBER_BESIDE_NAME } from '../../../../server/src/core/mentions/context/numbers/beside-name.ts';
import { NUMBER_CITED } from '../../../../server/src/core/mentions/context/numbers/cited.ts';
import { NUMBER_CUE } from '../../../../server/src/core/mentions/context/numbers/cue-before.ts';
import { findNumbers } from '../../../../server/src/core/mentions/context/numbers/find-numbers.ts';
import { MANUAL_MEANT } from '../../../../server/src/core/mentions/context/numbers/manual-meant.ts';
import { NUMBER_OWNER_AFTER } from '../../../../server/src/core/mentions/context/numbers/owner-after.ts';
import { NUMBER_OWNER_BEFORE } from '../../../../server/src/core/mentions/context/numbers/owner-before.ts';
import { NUMBER_WRITTEN } from '../../../../server/src/core/mentions/context/numbers/written-number.ts';
import type { Step } from '../../../../server/src/core/mentions/context/trace.ts';
import { findAnchors } from '../../../../server/src/core/mentions/match/find-anchors.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { namesIn, testRules } from '../../../support/rule-examples.ts';

suite('rules about section numbers', () => {
  testRules(NUMBER_WRITTEN, traceNumbers, []);
  testRules(NUMBER_BESIDE_NAME, traceNumbers, [
    'stands-before-its-name',
    'stands-after-its-name',
    'stands-after-its-name-and-the-superior',
    'stands-in-the-row-of-its-name',
  ]);
  testRules(NUMBER_CITED, traceNumbers, [
    'has-an-article-and-is-of-the-manual',
    'closes-the-title-of-the-manual',
    'is-of-the-manual',
    'is-of-the-manual-with-another',
    'is-a-numeral-of-no-other-document',
  ]);
  testRules(NUMBER_AFTER_CITED, traceNumbers, ['is-added-to-it', 'has-an-article-for-the-word-numeral']);
  testRules(NUMBER_AMONG_OURS, traceNumbers, [
    'stands-beside-words-of-its-name',
    'stands-under-the-head-numeral',
    'stands-under-the-head-of-a-body-near-its-kin',
    'is-of-a-duty-or-a-body-near-its-kin',
    'is-pointed-to-right-behind-its-own-name',
    'is-listed-behind-its-superior-or-its-name',
    'is-a-section-before-its-own-name',
    'is-a-section-in-brackets-behind-its-own-name',
    'is-a-section-beside-another-of-ours',
    'is-a-section-of-which-two-units-are-named',
    'is-introduced-near-its-own-name',
    'is-introduced-near-its-superior',
    'is-of-four-parts-and-introduced-near-its-kin',
  ]);
  testRules(NUMBER_CUE, traceNumbers, [
    'follows-the-word-numeral',
    'follows-another-word-for-a-section',
    'follows-the-title-of-the-manual',
  ]);
  testRules(NUMBER_OWNER_AFTER, traceNumbers, [
    'is-of-a-manual',
    'is-of-a-part-of-a-manual',
    'is-of-a-level-word-or-acronym',
    'is-followed-by-a-phrase-with-de',
    'is-followed-by-a-figure',
  ]);
  testRules(NUMBER_OWNER_BEFORE, traceNumbers, ['comes-after-a-manual']);
  testRules(MANUAL_MEANT, traceNumbers, [
    'is-said-to-be-of-nobody',
    'is-of-the-institution-or-by-an-acronym-of-ours',
    'is-of-the-body-that-this-one-is-of',
    'is-of-the-body-spoken-of',
    'is-of-somebody-in-small-letters',
  ]);
});

function traceNumbers(text: string): readonly Step[] {
  const steps: Step[] = [];
  const { known, anchors, officialName, superiorsOf } = manualMatcher;
  const manual = {
    known,
    isUnit: (number: string) => officialName(number) !== undefined,
    tailOf: (number: string) => officialName(number)?.tailWords ?? [],
    superiorsOf,
    isOwnerAt: (offset: number) => {
      const [first] = scanMentions(text.slice(offset), manualMatcher);
      return first?.span.start === 0 && first.units.some((number) => superiorsOf(number).size === 0);
    },
  };
  findNumbers(text, findAnchors(text, anchors).numbers, namesIn(text, 'number'), manual, (step) => steps.push(step));
  return steps;
}
