import { suite } from 'node:test';
import { STANDS_APART } from '../../../../server/src/core/mentions/context/apart/stands-apart.ts';
import { testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about places that are no text', () => {
  testRules(STANDS_APART, traceScan, []);
});
