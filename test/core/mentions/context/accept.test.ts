import { suite } from 'node:test';
import { ACCEPTED } from '../../../../server/src/core/mentions/context/accept/accepted.ts';
import { testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about candidates for a name', () => {
  testRules(ACCEPTED, traceScan, ['its-list-goes-on-with-others', 'it-ends-there', 'it-is-whole-whatever-follows']);
});
