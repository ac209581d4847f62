import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../../server/src/core/analysis.ts';
import { ASCRIBED } from '../../../../server/src/core/checks/ascribed/ascribed.ts';
import { checkDraft } from '../../../../server/src/core/features/check-draft.ts';
import { findingMessage } from '../../../../server/src/core/render/finding-message.ts';
import { manualAnalysis } from '../../../support/manual.ts';
import { otherManual } from '../../../support/other-manuals.ts';

const dutiesOf = (number: string) => manualAnalysis.units.byNumber(number)?.duties ?? [];
/** Nowhere in the manual, and near nothing that it says. */
const NOWHERE = 'otorgar becas deportivas a los hijos de los pensionados extranjeros';
/** Not the manual's words, and near one of its functions. */
const NEAR = 'elaborar las leyendas con que se certifican los documentos y se expiden constancias';
/** The third function of 8.3.1.2, and one of another unit alone. */
const THIRD = dutiesOf('8.3.1.2')[2]?.text ?? '';
const OTHER = dutiesOf('8.2.1.3.1')[3]?.text ?? '';

function saidOf(text: string): readonly string[] {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text))
    .filter(({ rule }) => rule === 'unfounded-quotation')
    .map(({ values: [kind = ''] }) => kind);
}

function silent(text: string): void {
  const found = checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)).filter(({ rule }) =>
    /quotation$/.test(rule),
  );
  assert.deepEqual(
    found.map((finding) => findingMessage(finding, 'es')),
    [],
    text,
  );
}

const UNIT = 'la División de Cobro Coactivo';

/** Ways to say that the manual has these words. */
const ASCRIBING: readonly ((quoted: string) => string)[] = [
  (quoted) => `Conforme al Manual, corresponde a ${UNIT} «${quoted}».`,
  (quoted) => `De conformidad con el Manual de Organización, a ${UNIT} le compete: “${quoted}”.`,
  (quoted) => `El Manual de Organización establece que ${UNIT} tiene a su cargo "${quoted}".`,
  (quoted) => `El Manual, en su numeral 8.3.1.2, señala textualmente: «${quoted}»`,
  (quoted) => `Según el Manual de Organización de la Dirección de Incorporación y Recaudación: «${quoted}».`,
  (quoted) => `En el Manual de Organización de la DIR se lee que ${UNIT} debe «${quoted}».`,
  (quoted) => `Corresponde a ${UNIT} «${quoted}», como lo dispone el Manual.`,
  (quoted) => `A ${UNIT} le toca «${quoted}» (Manual de Organización, p. 112).`,
  (quoted) => `${UNIT} ejerce la función prevista en el Manual de «${quoted}».`,
  (quoted) =>
    `El Manual de Organización dispone, respecto de ${UNIT}, lo siguiente:\n\n> ${quoted}.\n\nPor lo anterior`,
  (quoted) => `El Manual dispone, respecto de ${UNIT}, a la letra:\r\n\r\n“${quoted}”\r\n\r\nPor lo anterior`,
  (quoted) => `El Manual dispone, respecto de ${UNIT}:\n\n> **Función 3.** ${quoted}.\n\nPor lo anterior`,
  (quoted) => `Conforme al Manual, a ${UNIT} corresponde:\n\\begin{quote}\n${quoted}\n\\end{quote}`,
  (quoted) => `Seg\\'un el Manual, corresponde a ${UNIT} \\enquote{${quoted}}.`,
  (quoted) => `Conforme al Manual de\nOrganización, corresponde a ${UNIT}\n‘${quoted}’.`,
];

/** Ways to cite the third function of 8.3.1.2. */
const CITING: readonly ((quoted: string) => string)[] = [
  (quoted) => `Le corresponde «${quoted}» (numeral 8.3.1.2, función 3).`,
  (quoted) => `“${quoted}” [Manual de Organización, numeral 8.3.1.2, función 3]`,
  (quoted) => `La función 3 del numeral 8.3.1.2 dice: "${quoted}"`,
  (quoted) => `El numeral 8.3.1.2, función 3, establece lo siguiente: «${quoted}».`,
  (quoted) => `8.3.1.2 División de Cobro Coactivo, función 3: «${quoted}»`,
  (quoted) => `La función 3 de la División de Cobro Coactivo consiste en «${quoted}».`,
  (quoted) => `Le toca «${quoted}», según el numeral 8.3.1.2, función 3, del Manual.`,
  (quoted) => `> ${quoted}\n> — Manual de Organización, numeral 8.3.1.2, función 3`,
  (quoted) => `Dice \\enquote{${quoted}} (numeral~8.3.1.2, funci\\'on~3).`,
  (quoted) => `«${quoted}» (función 3 de la División de Cobro Coactivo)`,
];

suite('a quotation that is said to be of the manual', () => {
  for (const write of ASCRIBING) {
    test(`and is nowhere in it: ${write('…')}`, () => {
      assert.deepEqual(saidOf(write(NOWHERE)), ['none']);
      silent(write(THIRD));
      silent(write(THIRD.replace(/[.;]$/, '')));
    });
  }
  test('what is nearest is said', () => {
    const write = ASCRIBING[0];
    assert.deepEqual(saidOf(write?.(NEAR) ?? ''), ['nearest']);
  });
  for (const write of CITING) {
    test(`and has other words: ${write('…')}`, () => {
      assert.deepEqual(saidOf(write(NOWHERE)), ['cited']);
      assert.deepEqual(saidOf(write(OTHER)), ['elsewhere']);
      silent(write(THIRD));
      silent(write(THIRD.split(' ').slice(0, 7).join(' ')));
    });
  }
  test('a function with a word changed is altered, and that is said once', () => {
    const altered = THIRD.split(' ').with(5, 'jamás').join(' ');
    const text = CITING[0]?.(altered) ?? '';
    const found = checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
    assert.deepEqual(
      found.map(({ rule, values }) => [rule, values[0]]),
      [['altered-quotation', '8.3.1.2#3']],
    );
  });
  test('of a unit alone, any of its functions and of those below it will do', () => {
    silent(`«${THIRD}» (numeral 8.3.1.2)`);
    silent(`«${THIRD}» (numeral 8.3.1)`);
    assert.deepEqual(saidOf(`«${THIRD}» (numeral 8.2.1)`), ['elsewhere']);
  });
  test('one of several cited functions will do', () =>
    silent(`«${THIRD}» (numeral 8.2.1.3.1, función 4, y numeral 8.3.1.2, función 3)`));
  test('functions one behind the other', () => {
    const [first = '', , third = ''] = dutiesOf('8.3.1.2.1')
      .slice(3)
      .map((duty) => duty.text);
    silent(`Conforme al Manual, corresponde a ${UNIT}: «${first} ${third}»`);
  });
  test('where the function is said', () => {
    const [finding] = checkDraft(
      manualAnalysis,
      CITING[0]?.(OTHER) ?? '',
      manualAnalysis.findMentions(CITING[0]?.(OTHER) ?? ''),
    );
    assert.ok(finding !== undefined);
    assert.equal(findingMessage(finding, 'es'), 'Lo citado no es de 8.3.1.2, función 3: es de 8.2.1.3.1, función 4.');
    assert.deepEqual(finding.evidence, [dutiesOf('8.2.1.3.1')[3]?.span.start]);
  });
});

suite('a quotation that nobody says to be of the manual', () => {
  for (const text of [
    `La División de Cobro Coactivo respondió que «${NOWHERE}».`,
    `Conforme al Manual, la División de Cobro Coactivo emitió el oficio «${NOWHERE}».`,
    `Conforme al Manual, el patrón manifiesta: «${NOWHERE}».`,
    `De acuerdo con el Manual, se informa que «${NOWHERE}» ante la División de Dictamen.`,
    `El Manual de Organización regula a la División de Dictamen. El quejoso dice: «${NOWHERE}».`,
    `El Manual de Procedimientos de la División de Dictamen establece: «${NOWHERE}».`,
    `El Manual de Organización de la Secretaría de Salud señala que debe «${NOWHERE}».`,
    `El Manual de Organización del Instituto Nacional de Pediatría establece: «${NOWHERE}», y la DIR no.`,
    `El Manual General de Organización dispone: «${NOWHERE}».`,
    `El manual del usuario dice: «${NOWHERE}». La División de Dictamen lo sabe.`,
    `El Manual de Organización dice: «${NOWHERE}».`,
    `Según la Ley del Seguro Social, la División de Dictamen debe «${NOWHERE}».`,
    `El artículo 12 del Reglamento establece: «${NOWHERE}» (véase también el numeral 8.3.1.2, función 3).`,
    `El curso «${NOWHERE}» se imparte en la División de Dictamen, como lo dispone el Manual.`,
    `Se impartirá el programa "${NOWHERE}" (Manual de Procedimientos, numeral 3.1).`,
    `Conforme al Manual, corresponde a ${UNIT} resolver la solicitud «${NOWHERE}».`,
    `Conforme al Manual, corresponde a ${UNIT} «cobrar bien».`,
    `Conforme al Manual, corresponde a la «Coordinación Nacional de Atención a los Pensionados en el Extranjero».`,
    `La División de Cobro Coactivo (8.3.1.2) publicó el aviso «${NOWHERE}».`,
    `Véase el numeral 8.3.1.2. Él dijo: «${NOWHERE}».`,
    `«${NOWHERE}» (entrevista con la División de Dictamen)`,
    `«${NOWHERE}» (8.3.1.2 es otra cosa, en relación con el artículo 5 de la Ley)`,
    `> El jefe de obras pide que se cuantifique el daño desde el inicio\n> (numeral 8.3.2.3).\n\nSaludos`,
    `> Conforme al Manual, a la División de Dictamen le toca: Primero hay que pedir los papeles del caso.\n\nDe acuerdo.`,
    `> Según el Manual, a la División de Dictamen le toca:\n>\n> Revisar primero los papeles que mandó Juan.\n\nBien.`,
    `Quien lo dijo: «${NOWHERE}», y no el Manual, responde ante la División de Dictamen.`,
  ]) {
    test(text.replace(NOWHERE, '…'), () => silent(text));
  }
  for (const { name, example, says } of ASCRIBED) {
    test(`${name}: ${example}`, () => {
      assert.ok(says !== undefined);
      const text = example.replace(/‹…›/, NOWHERE);
      assert.deepEqual(saidOf(text), ['none'], text);
    });
  }
});

test('whose the manual is, its own text and family say', () => {
  const manual = analyzeManual(otherManual('moe-paginas.txt'));
  for (const owner of ['la Subdirección de Relojes y Campanas', 'la Subdirección', 'esta Subdirección']) {
    const text = `El Manual de Organización de ${owner} establece: «${NOWHERE}».`;
    const found = checkDraft(manual, text, manual.findMentions(text));
    assert.deepEqual(
      found.map(({ rule, values: [kind] }) => [rule, kind]),
      [['unfounded-quotation', 'none']],
      text,
    );
    silent(text.replaceAll('Subdirección', 'Gerencia'));
  }
  const text = `El Manual de Organización del IMSS establece: «${NOWHERE}».`;
  assert.deepEqual(checkDraft(manual, text, manual.findMentions(text)), []);
});
