import { suite } from 'node:test';
import { UNIT_MEANT } from '../../../../server/src/core/mentions/context/meant/units-meant.ts';
import { rulesBut, testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about units that share a name', () => {
  // Whichever is meant, it is a mention.
  testRules(UNIT_MEANT, traceScan, rulesBut(UNIT_MEANT, []));
});
