import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

suite('words of a name cut short before a period', () => {
  test('the first of a beginning', () => check('<|Coord. de Serv. Administrativos|>.- Archivo', '8.6 partial'));
  test('in the middle, with letters left out', () =>
    check('la <|Div. de Recs. Financieros, Mats. y Servs. Generales|>', '8.6.3 abbrev'));
  test('behind a whole level word', () => check('la <|Coordinación de Asist. Legal|> opina', '8.4.2 abbrev'));
  test('with a post', () => check('el <|Subjefe de Div. de Reg. de Patrones|>', '8.2.1.1.2 title'));
  test('in capitals', () => check('<|SUBJ. DIV. REG. DE PATRONES|>', '8.2.1.1.2 abbrev'));
  test('as two names may go on: none', () => check('la Div. de Vig. de lo que sea'));
  test('at the end of a name: it may be a month', () => check('la Div. de Dic. 2024'));
  test('at the end of a sentence', () => check('se avisó a la Coordinación de Control. Obligaciones hay'));
});

suite('the acronym of the body that a name ends in', () => {
  test('as the manual prints it', () => check('la <|División de Atención a la PRODECON|> opina', '8.6.4 abbrev'));
  test('in small letters, with a post', () =>
    check('la <|Jefa de la División de Atención a la Prodecon|> firma', '8.6.4 title'));
  test('in a cell', () => check('| Quejas | <|Div. de Atención a la PRODECON|> |', '8.6.4 abbrev'));
  test('of another body, however close: none', () => check('la División de Atención a la PROFECO opina'));
  test('before a place: it is another body', () =>
    check('la División de Atención a la PRODECON de la Delegación Jalisco'));
});

suite('what remains of a name whose second half begins with the noun of the first', () => {
  test('credits', () => check('la <|Subjefatura de División de Créditos Incobrables|> opina', '8.3.1.3.1 partial'));
  test('insurance', () => check('la <|Subjefatura de División de Seguro de Estudiantes|> opina', '8.2.1.3.2 partial'));
  test('another noun: none', () => check('la Subjefatura de División de Servicios Generales opina'));
});

suite('where a name ends', () => {
  const name = 'División de Análisis y Seguimiento a la Cartera en Mora del';
  test('behind the group that opens in it', () => check(`\\emph{<|${name} \\textsc{PAE}|>}`, '8.3.1.4 exact'));
  test('behind two of them', () => check(`<|${name} \\textbf{\\textsc{PAE}}|>, y`, '8.3.1.4 exact'));
  test('behind the tag that opens in it', () => check(`<i><|${name} <b>PAE</b>|></i>`, '8.3.1.4 exact'));
  test('before what opens outside of it', () => check(`\\textbf{<|${name} PAE|>}`, '8.3.1.4 exact'));
  test('before emphasis of Markdown', () => check(`<|${name} *PAE|>*`, '8.3.1.4 exact'));
});

function check(marked: string, expected?: string): void {
  const text = `IMSS. ${marked.replaceAll(/<\||\|>/g, '')}`;
  const mentions = scanMentions(text, manualMatcher);
  const shown = mentions.reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)}<|${rest.slice(span.start, span.end)}|>${rest.slice(span.end)}`,
    text,
  );
  assert.equal(shown, `IMSS. ${marked}`);
  assert.deepEqual(
    mentions.map(({ units, form }) => `${units.join('+')} ${form}`),
    expected === undefined ? [] : [expected],
  );
}
