import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../../server/src/core/features/check-draft.ts';
import { WHOSE } from '../../../../server/src/core/mentions/context/whose/whose.ts';
import { changedBlocks } from '../../../../server/src/core/mentions/draft/changed-blocks.ts';
import { mentionsOf, rescanDraft, scanDraft } from '../../../../server/src/core/mentions/draft/draft-mentions.ts';
import { mentionsTouching } from '../../../../server/src/core/mentions/draft/mentions-touching.ts';
import { manualAnalysis } from '../../../support/manual.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { testRules } from '../../../support/rule-examples.ts';
import { traceScan } from '../../../support/trace-scan.ts';

suite('rules about whose draft it is', () => testRules(WHOSE, traceScan, []));

suite('a draft that speaks of another institution and not of ours', () => {
  for (const text of [
    'El Ayuntamiento de Zapopan informa que la Coordinación de Cobranza recibirá el pago del predial.',
    'ACTA DE CABILDO. Se instruye a la COORDINACIÓN DE FISCALIZACIÓN verificar los giros comerciales.',
    'En Transportes Tamiahua, S.A. de C.V., la Coordinación de Asistencia Legal depende de la Gerencia.',
    'Bogotá, Colombia. La Unidad de Fiscalización y Cobranza expidió la circular 12.',
    'La Universidad Autónoma de Querétaro convoca. La División de Desarrollo Humano ofrece talleres.',
    'El Gobierno del Estado de Sonora creó la Coordinación de Planeación y Evaluación en 2019.',
    'Nuestra empresa crece: la Coordinación de Servicios Estratégicos abrirá dos sucursales.',
    'Madrid, España.\n\nLa Coordinación de Afiliación tramita las altas.\n\nLa Coordinación de Cobro Coactivo no existe.',
  ]) {
    test(text.slice(0, 60), () => {
      assert.deepEqual(unitsIn(text), []);
      assert.deepEqual(checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)), []);
      const ours = `${text}\n\nSe envía copia al IMSS.`;
      assert.ok(0 < unitsIn(ours).length + checkDraft(manualAnalysis, ours, manualAnalysis.findMentions(ours)).length);
    });
  }
  for (const [sign, text] of [
    ['the acronym', 'El Ayuntamiento de Zapopan y la Coordinación de Cobranza del IMSS celebran un convenio.'],
    ['the matter', 'El Ayuntamiento debe cuotas obrero patronales; la Coordinación de Cobranza las requerirá.'],
    [
      'a number',
      'El municipio de Zapopan acudió a la Coordinación de Cobranza (numeral 8.3.1 del Manual de Organización).',
    ],
    [
      'the first unit',
      'La Dirección de Incorporación y Recaudación citó al Ayuntamiento; irá la Coordinación de Cobranza.',
    ],
    [
      'a long name',
      'El Ayuntamiento acudió a la Subjefatura de División de Convenios de Pago y a la Coordinación de Cobranza.',
    ],
    [
      'three units',
      'El cabildo oyó a la Coordinación de Cobranza, la División de Dictamen y la Coordinación de Afiliación.',
    ],
    ['no other', 'La Coordinación de Cobranza informa lo siguiente.'],
  ] as const) {
    test(`is ours by ${sign}`, () => assert.ok(unitsIn(text).some((unit) => unit.startsWith('8.3.'))));
  }
});

suite('a part of a name', () => {
  for (const part of [
    'División de Atención a la Procuraduría',
    'Subjefatura de Presupuesto',
    'División de Oportunidades',
  ]) {
    test(`${part} is nobody's without a sign`, () => assert.deepEqual(unitsIn(`Se turnó a la ${part}.`), []));
  }
  test('is ours beside a unit', () =>
    assert.deepEqual(unitsIn('La Coordinación de Planeación y Evaluación y su Subjefatura de Presupuesto opinan.'), [
      '8.5',
      '8.5.1.2',
    ]));
});

suite('while it is edited', () => {
  const others = 'El Ayuntamiento de Zapopan informa.\n\n'.repeat(40);
  const text = `${others}La Coordinación de Cobranza opina.\n\n${others}`;
  const typed = `${text}Del IMSS`;
  const at = text.indexOf('Coordinación');
  const before = scanDraft(text, manualMatcher);
  const after = rescanDraft(
    before,
    { start: text.length, end: text.length, length: typed.length - text.length },
    (start, end) => typed.slice(start, end),
    manualMatcher,
  );
  test('a sign far away tells of all mentions', () => {
    assert.deepEqual(mentionsOf(before), []);
    assert.deepEqual(mentionsTouching(before, { start: at, end: at + 1 }), []);
    assert.equal(mentionsOf(after).length, 1);
    assert.equal(mentionsTouching(after, { start: at, end: at + 1 }).length, 1);
  });
  test('and all of the draft is to be checked again', () =>
    assert.deepEqual(changedBlocks(before, after), { start: 0, end: text.length, length: typed.length }));
});

function unitsIn(text: string): readonly string[] {
  return manualAnalysis.findMentions(text).flatMap(({ units }) => units);
}
