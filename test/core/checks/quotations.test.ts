import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { asidesIn, INTERVENTIONS } from '../../../server/src/core/checks/quoted/asides.ts';
import { IS_NAME, readQuotedWords } from '../../../server/src/core/checks/quoted/is-name.ts';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { wordsOf } from '../../../server/src/core/text/words.ts';
import { manualAnalysis } from '../../support/manual.ts';

/** A duty of 8.3.1.2.1, as the manual prints it. */
const DUTY = manualAnalysis.units.byNumber('8.3.1.2.1')?.duties[8]?.text ?? '';
const WORDS = DUTY.split(' ');
const ALTERED = WORDS.with(5, 'jamás').join(' ');

function altered(text: string) {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)).filter(
    ({ rule }) => rule === 'altered-quotation',
  );
}

function silent(text: string): void {
  assert.deepEqual(
    altered(text).map(({ span, values }) => [text.slice(span.start, span.end), values]),
    [],
    text,
  );
}

/** One finding, and its fix leaves the rest of the draft as it was and nothing to report. */
function mends(text: string, expected: string): void {
  const [finding, ...others] = altered(text);
  assert.ok(finding !== undefined, text);
  assert.deepEqual(others, []);
  const mended = applyEdits(text, finding.fixes[0]?.edits ?? []);
  assert.equal(mended, expected);
  silent(mended);
}

suite('what whoever quotes puts into a quotation', () => {
  const at = (index: number, written: string) => WORDS.toSpliced(index, 0, written).join(' ');
  for (const aside of [
    '[sic]',
    '(sic)',
    '[sic!]',
    '(énfasis añadido)',
    '(el subrayado es nuestro)',
    '[negritas propias]',
    '(lo resaltado es de origen)',
    '(nota del transcriptor)',
    '[^1]',
    '[@manual]',
    '\\footnote{Véase el anexo.}',
    '\\label{cita}',
    '<!-- cotejar -->',
    '<br>',
  ]) {
    test(`${aside} is no alteration, and stays where it is`, () => {
      silent(`dice: «${at(7, aside)}»`);
      const text = `dice: «${ALTERED.split(' ').toSpliced(9, 0, aside).join(' ')}»`;
      mends(text, text.replace('jamás', WORDS[5] ?? ''));
    });
  }
  for (const written of [
    `[${DUTY.charAt(0).toLowerCase()}]${DUTY.slice(1)}`,
    `[${DUTY.slice(0, 2)}]${DUTY.slice(2)}`,
    WORDS.with(6, `**${WORDS[6]}**`).with(7, `_${WORDS[7]}_`).join(' '),
    `\\textbf{${WORDS.slice(0, 4).join(' ')}} ${WORDS.slice(4).join(' ')}`,
    `<b>${WORDS.slice(0, 4).join(' ')}</b> ${WORDS.slice(4).join(' ')}`,
    `[${WORDS.slice(0, 4).join(' ')}](manual.md) ${WORDS.slice(4).join(' ')}`,
    `${WORDS.slice(0, 8).join(' ')} […] ${WORDS.slice(-9).join(' ')}`,
    `${WORDS.slice(0, 8).join(' ')} \\ldots{} ${WORDS.slice(-9).join(' ')}`,
    `${WORDS[0]}[sic] ${WORDS.slice(1).join(' ')}`,
    WORDS.with(0, 'elabora[r]').join(' '),
    WORDS.toSpliced(10, 2, '[los citados]').join(' '),
  ]) {
    test(`no alteration: ${written.slice(0, 40)}`, () => silent(`dice: «${written}»`));
  }
  for (const { name, example, omits } of INTERVENTIONS) {
    test(`${name}: ${example}`, () => {
      const [before = '', marked = '', after = ''] = example.split(/[‹›]/);
      const text = before + marked + after;
      const found = asidesIn(text, { start: 0, end: text.length });
      assert.deepEqual(found, [{ start: before.length, end: before.length + marked.length, omits }]);
    });
  }
});

suite('what a draft puts between quotation marks and is no quotation', () => {
  for (const name of [
    'Titular de la División de Soporte a los Procesos de Afiliación y de la División de Dictamen',
    'Titular de la Coordinación de Servicios Administrativos y de Mejora Continua de Procesos de Incorporación y Recaudación',
    'Subjefatura de División de Determinación de Créditos Fiscales y Créditos Incobrables, Coordinación de Cobranza',
    'persona titular de la División de Normatividad y Determinación de Créditos Fiscales de la Coordinación de Cobranza',
    'TITULAR DE LA DIVISIÓN DE ADMINISTRACIÓN DE LA PRIMA DEL SEGURO DE RIESGOS DE TRABAJO, PRESENTE',
    'Dirección General de Recaudación y Fiscalización de los Créditos Fiscales del Instituto de Seguridad Social del Estado',
  ]) {
    test(name, () => silent(`Se dirige a «${name}», “${name}” y "${name}".`));
  }
  for (const { name, example, says } of IS_NAME) {
    test(`${name}: ${example}`, () => {
      const text = example.replaceAll(/[«»‹›]/g, '');
      assert.ok(says(readQuotedWords(text, [...wordsOf(text)], manualAnalysis.findMentions(text))) !== undefined);
    });
  }
});

suite('where a quotation stands', () => {
  for (const [how, open, close] of [
    ['single marks', '‘', '’'],
    ['straight single marks', "'", "'"],
    ['single marks of LaTeX', '`', "'"],
    ['double marks of LaTeX', '``', "''"],
    ['single angles', '‹', '›'],
    ['\\enquote', '\\enquote{', '}'],
    ['\\enquote*', '\\enquote*{', '}'],
    ['\\textquote with its source', '\\textquote[p.~12]{', '}'],
    ['\\textcquote with its key', '\\textcquote[12]{manual}{', '}'],
    ['\\foreignquote', '\\foreignquote{spanish}{', '}'],
    ['\\say', '\\say{', '}'],
    ['quote', '\\begin{quote}\n', '\n\\end{quote}'],
    ['quotation, apart', '\\begin{quotation}\n\n', '\n\n\\end{quotation}'],
    ['displayquote with its source', '\\begin{displayquote}[Manual, 12]\n', '\n\\end{displayquote}'],
    ['<blockquote>', '<blockquote>\n', '\n</blockquote>'],
    ['<q>', '<q>', '</q>'],
    ['a block quotation', '\n\n> ', '\n\n'],
    ['a block quotation with a label', '\n\n> **Función 9.** ', '\n> (Manual de Organización, 8.3.1.2.1)\n\n'],
    ['a block quotation in a list', '\n\n> El área debe:\n> - ', '\n> - Otra cosa.\n\n'],
  ]) {
    test(`in ${how}`, () => {
      silent(`El Manual dice: ${open}${DUTY}${close}`);
      mends(`El Manual dice: ${open}${ALTERED}${close}`, `El Manual dice: ${open}${DUTY}${close}`);
    });
  }
  test('lines of a block keep their marks', () =>
    mends(`> ${ALTERED.replaceAll(' ', '\n> ')}`, `> ${DUTY.replaceAll(' ', '\n> ')}`));
  test('a quotation in a block quotation is told once', () =>
    mends(`> El Manual dispone: «${ALTERED}»`, `> El Manual dispone: «${DUTY}»`));
  test('a quotation that introduces another one', () => silent(`«El Manual dispone: “${DUTY}”, según se lee»`));
  test('apostrophes are no marks', () => silent(`d'${ALTERED} l'`));
  test('an answer in mail under quoted lines', () => silent('> ¿Quién autoriza?\nLa División de Dictamen.'));
  test('an environment that is not closed ends with its paragraph', () =>
    assert.equal(altered(`\\begin{quote}\n${ALTERED}\n\nOtro párrafo`).length, 1));
});
