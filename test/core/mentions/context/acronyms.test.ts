import { suite } from 'node:test';
import { ACRONYM_MEANT } from '../../../../server/src/core/mentions/context/acronyms/acronym-meant.ts';
import { findAcronyms } from '../../../../server/src/core/mentions/context/acronyms/find-acronyms.ts';
import type { Step } from '../../../../server/src/core/mentions/context/trace.ts';
import { findAnchors } from '../../../../server/src/core/mentions/match/find-anchors.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { namesIn, testRules } from '../../../support/rule-examples.ts';

suite('rules about acronyms', () => {
  testRules(ACRONYM_MEANT, traceAcronyms, [
    'is-a-gloss-of-its-name',
    'is-joined-to-its-institution',
    'stands-in-a-line-of-copies',
    'is-pointed-to',
    'goes-on-a-list-of-acronyms',
    'begins-a-list-of-acronyms',
    'is-written-with-periods',
    'spells-no-word-of-spanish',
    'stands-alone-between-marks',
    'follows-a-word-that-nouns-follow',
    'closes-after-a-label',
  ]);
});

function traceAcronyms(text: string): readonly Step[] {
  const steps: Step[] = [];
  const { capitals } = findAnchors(text, manualMatcher.anchors);
  findAcronyms(text, capitals, namesIn(text, 'acronym', 'number'), manualMatcher, (step) => steps.push(step));
  return steps;
}
