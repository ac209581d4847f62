import { suite } from 'node:test';
import { OPENS } from '../../../../../server/src/core/mentions/context/accept/opens.ts';
import { testRules } from '../../../../support/rule-examples.ts';
import { traceScan } from '../../../../support/trace-scan.ts';

suite('rules about level words', () => {
  testRules(OPENS, traceScan, []);
});
