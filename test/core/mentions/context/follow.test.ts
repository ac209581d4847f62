import { suite } from 'node:test';
import { FOLLOWS } from '../../../../server/src/core/mentions/context/follow/follow.ts';
import { rulesBut, testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about words after a name', () => {
  // A whole name that goes on in these ways is another body's.
  const continuing = [
    'a-word-is-joined-by-a-hyphen',
    'another-institution-stands-after-a-mark',
    'a-body-of-another-institution-stands-after-a-mark',
    'nouns-in-capitals-are-enumerated',
    'a-capital-noun-stands-after-and',
    'a-noun-of-a-name-without-capitals-stands-after-and',
    'no-verb-stands-after-and-in-capitals',
    'of-another-institution',
    'of-something-else',
    'to-a-capital-word-in-capitals',
    'to-people-who-are-served',
    'at-another-institution',
    'in-a-matter',
    'in-what-others-do',
    'by-a-matter',
    'for-somebody-in-capitals',
    'an-adjective-of-place-follows',
    'a-capital-noun-follows-a-title',
    'a-word-in-capitals-follows-capitals',
    'a-noun-or-adjective-follows-small-letters',
  ];
  testRules(FOLLOWS, traceScan, rulesBut(FOLLOWS, continuing));
});
