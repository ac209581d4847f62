import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { UNIT_MEANT } from '../../../../server/src/core/mentions/context/meant/units-meant.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { rulesBut, testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about units that share a name', () => {
  // Whichever is meant, it is a mention.
  testRules(UNIT_MEANT, traceScan, rulesBut(UNIT_MEANT, []));
});

suite('the superior that a name points back to', () => {
  const name = 'Subjefatura de División de Normatividad';
  for (const [text, ...units] of [
    [`La División de Normatividad y Evaluación lo envió. Lo firmó la ${name} de esa División.`, '8.3.3.1.1'],
    [`La Coordinación de Cobranza opinó. La ${name} de dicha Coordinación está conforme.`, '8.3.1.3.2'],
    [
      `La Coordinación de Cobranza y la Coordinación de Fiscalización opinaron; la ${name} de esta última no. Lo dijo la ${name} de la propia Coordinación.`,
      '8.3.1.3.2+8.3.3.1.1',
      '8.3.3.1.1',
    ],
    [`La División de Dictamen lo envió. Lo firmó la ${name} de esa División.`, '8.3.1.3.2+8.3.3.1.1'],
    [`La Coordinación de Fiscalización opinó.\n\nLa ${name} de esa Coordinación firma.`, '8.3.1.3.2+8.3.3.1.1'],
    [
      `La Coordinación de Cobranza tiene otra del mismo nombre. ¿Y la ${name}? ¿Cuál de las dos?`,
      '8.3.1.3.2+8.3.3.1.1',
    ],
  ] as const) {
    test(text, () => {
      const named = scanMentions(text, manualMatcher).filter(({ span }) => text.startsWith(name, span.start));
      assert.deepEqual(
        named.map((mention) => mention.units.join('+')),
        units,
      );
    });
  }
});
