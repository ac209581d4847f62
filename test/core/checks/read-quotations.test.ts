import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { splitLigatures } from '../../../server/src/core/text/fold.ts';
import { manualAnalysis, manualText } from '../../support/manual.ts';

const duty = manualAnalysis.manual.units.flatMap(({ duties }) => duties).find(({ id }) => id === '8.3.1#5')?.text ?? '';
const words = duty.split(' ');
const long = words.findIndex((word, index) => 5 < index && 8 < word.length);

suite('quotations are read as a reader of the page reads them', () => {
  const between = ['\u2003', '\u2028', '&nbsp;', '<br>', '</b> ', '\\,', '\\\\\n', ' % nota\n', '\\\n', ' \u200e'];
  for (const written of between) {
    test(`with ${JSON.stringify(written)} between words`, () =>
      checkQuoted(`${words.slice(0, 7).join(' ')}${written}${words.slice(7).join(' ')}`));
  }
  const within = [
    '\u2060',
    '\u200f',
    '&shy;',
    '<wbr>',
    '- ',
    '- \n',
    '-',
    '\u2011',
    '\\-',
    '"-',
    '\\allowbreak{}',
    '%\n',
  ];
  for (const written of within) {
    test(`with ${JSON.stringify(written)} within a word`, () => {
      const [word = ''] = words.slice(long, long + 1);
      const broken = `${word.slice(0, 4)}${written}${word.slice(4)}`;
      checkQuoted([...words.slice(0, long), broken, ...words.slice(long + 1)].join(' '));
    });
  }
  test('with letters that were printed as one', () => checkQuoted(ligated(duty)));
  test('with entities for letters', () => checkQuoted(duty.replaceAll('ó', '&oacute;').replaceAll('é', '&#233;')));
  test('a word left out is told as before', () =>
    assert.deepEqual(reported(`«${[...words.slice(0, 9), ...words.slice(10)].join('&nbsp;')}»`), [
      'altered-quotation',
    ]));
});

suite('a manual whose letters were printed as one', () => {
  const printed = analyzeManual(ligated(manualText));
  const drafts = [
    'La Coordinación de Afiliación, la Coordinación de Clasificación de Empresas y Vigencia de Derechos y la Unidad de Fiscalización y Cobranza.',
    `Corresponde a la Coordinación de Cobranza: «${duty}»`,
    'Se turna a la Subjefatura de División de Verificación del Cumplimiento (numeral 8.4.1.2.1).',
  ];
  test('has the same units and duties, in plain letters', () => {
    const outline = ({ manual }: typeof printed) =>
      manual.units.map(({ number, name, duties }) => [number, name, duties.map(({ text }) => splitLigatures(text))]);
    assert.deepEqual(outline(printed), outline(manualAnalysis));
  });
  for (const draft of drafts) {
    test(`makes no correct draft wrong: ${draft.slice(0, 50)}`, () => {
      assert.deepEqual(checkDraft(printed, draft, printed.findMentions(draft)), []);
      const named = (analysis: typeof printed) => analysis.findMentions(draft).map(({ form, units }) => [form, units]);
      assert.deepEqual(named(printed), named(manualAnalysis));
    });
  }
  test('tells the same of a wrong one', () => {
    const draft = 'La Coordinación de Clasificasión de Empresas y Vigencia de Derechos';
    assert.deepEqual(
      checkDraft(printed, draft, printed.findMentions(draft)).map(({ fixes }) => fixes),
      checkDraft(manualAnalysis, draft, manualAnalysis.findMentions(draft)).map(({ fixes }) => fixes),
    );
  });
});

function ligated(text: string): string {
  return text.replaceAll('ffi', '\ufb03').replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02');
}

function checkQuoted(quoted: string): void {
  assert.deepEqual(reported(`Conforme al manual, «${quoted}», por lo que procede.`), []);
}

function reported(text: string): readonly string[] {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)).map(({ rule }) => rule);
}
