import { suite } from 'node:test';
import { LISTED } from '../../../../../server/src/core/mentions/context/accept/listed.ts';
import { rulesBut, testRules } from '../../../../support/rule-examples.ts';
import { traceScan } from '../../../../support/trace-scan.ts';

suite('rules about further names of a list', () => {
  testRules(LISTED, traceScan, rulesBut(LISTED, []));
});
