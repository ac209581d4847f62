import { suite } from 'node:test';
import { TAKEN_BEFORE } from '../../../../server/src/core/mentions/context/taken/taken-before.ts';
import { testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about words before a name', () => {
  testRules(TAKEN_BEFORE, traceScan, []);
});
