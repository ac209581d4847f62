import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../../server/src/core/analysis.ts';
import { issueMessage } from '../../../../server/src/core/render/issue-message.ts';
import { manualAnalysis } from '../../../support/manual.ts';

suite('errata are reported where they stand', () => {
  test('final marks of duties', () => {
    check('- Emitir actas', ['final-period-missing actas']);
    check('- Emitir actas;', ['end-mark-unfinished ;']);
  });

  test('final marks of items may be those of a list that goes on', () => {
    check('- Emitir:\n - a) Altas;\n - b) Bajas, y\n - c) Avisos', ['final-period-missing Avisos']);
  });

  test('marks and blanks', () => {
    check('- Emitir..', ['mark-repeated ..']);
    check('- Emitir actas, avisos, etc., y el 1ro. de mayo.', []);
    check('- Emitir en el régimen. para otros.', ['period-in-sentence .']);
    check('- Emitir , y avisar.', ['blank-before-mark  ,']);
    check('- Emitir lo jurídico- fiscal.', ['blank-after-hyphen - ']);
    check('- Emitir “actas.', ['quote-unpaired “']);
  });

  test('a comma after an article, or after "y" unless an aside follows', () => {
    check('- Dar la, asesoría y, orientación.', ['comma-misplaced la,', 'comma-misplaced y,']);
    check('- Revisar y, en su caso, aprobar.', []);
  });

  test('words', () => {
    check('- Emitir de de visitas.', ['word-repeated de de']);
    check('- Emitir a través del el Seguro.', ['words-clash del el']);
    check('- Formular querrela.', ['misprint querrela']);
    check('- Emitir las disposiciones legales aplicables.', []);
  });

  test('a heading without the period of all others', () => {
    const text =
      'MANUAL\n\n8.1 Dirección de Altas.\n\n- A.\n\n8.2 Unidad de Bajas.\n\n- A.\n\n8.3 Unidad de Avisos.\n\n- A.\n\n8.4 Unidad de Pagos\n\n- A.\n';
    assert.deepEqual(
      analyzeManual(text).errata.map(({ code, values }) => `${code} ${values[0]}`),
      ['heading-period-missing 8.4 Unidad de Pagos'],
    );
    assert.deepEqual(
      analyzeManual(text.replace(/([a-z])\.\n/g, '$1\n')).errata.map(({ code }) => code),
      [],
    );
  });

  test('every issue of the manual has a message of its own in both languages', () => {
    for (const issue of [...manualAnalysis.issues, ...manualAnalysis.errata]) {
      const [spanish, english] = [issueMessage(issue, 'es'), issueMessage(issue, 'en')];
      assert.match(spanish, /^\p{Lu}.*\.$/u);
      assert.match(english, /^\p{Lu}.*\.$/u);
      assert.notEqual(spanish, english);
      assert.doesNotMatch(spanish + english, /undefined|«»|“”/);
    }
  });
});

function check(body: string, expected: readonly string[]): void {
  const { errata } = analyzeManual(`MANUAL\n\n8.1 Dirección de Pruebas.\n\n${body}\n`);
  assert.deepEqual(
    errata.map(({ code, values }) => `${code} ${values[0]}`),
    expected,
  );
}
