import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../../server/src/core/analysis.ts';
import { buildManualMatcher } from '../../../../server/src/core/mentions/manual-matcher.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import type { Institution } from '../../../../server/src/core/model/level.ts';
import { familyManual } from '../../../support/family-manual.ts';

const text = familyManual('post', [{ name: 'Coordinación de Cobranza', duty: 'Cobrar.' }]);
const { manual } = analyzeManual(text, { profile: 'cdmx-puesto' });

const water: Institution = { name: 'Comisión Nacional del Agua', short: 'Comisión', acronyms: ['CONAGUA'] };

suite('the institution that a unit belongs to is that of the manual in use', () => {
  for (const [institution, draft, isFound] of [
    [water, 'la Coordinación de Cobranza de la Comisión', true],
    [water, 'la Coordinación de Cobranza de la CONAGUA', true],
    [water, 'la Coordinación de Cobranza de la Comisión Nacional del Agua', true],
    [water, 'la Coordinación de Cobranza de la Comisión Federal de Electricidad', false],
    [water, 'la Coordinación de Cobranza del Instituto', false],
    [water, 'la Coordinación de Cobranza del IMSS', false],
    [undefined, 'la Coordinación de Cobranza de la Comisión', false],
    [undefined, 'la Coordinación de Cobranza del IMSS', false],
    [undefined, 'la Coordinación de Cobranza', true],
  ] as const) {
    test(`${institution?.name ?? 'none'}: ${draft}`, () => {
      const matcher = buildManualMatcher(text, { ...manual, institution }, []);
      const found = scanMentions(`Se turnó a ${draft}, hoy.`, matcher).flatMap(({ units }) => units);
      assert.deepEqual(found, isFound ? ['sn-1'] : []);
    });
  }
});
