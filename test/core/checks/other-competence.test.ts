import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { findingMessage } from '../../../server/src/core/render/finding-message.ts';
import { manualAnalysis, manualText } from '../../support/manual.ts';

const SENTENCE =
  'La División de Desarrollo Humano consolidará la información de la Cuenta de la Hacienda Pública Federal.';

suite('other-competence', () => {
  test('says who has the matter, where, with which verb, and what was compared', () => {
    const [finding, ...more] = findingsIn(SENTENCE);
    assert.ok(finding !== undefined && more.length === 0);
    assert.equal(SENTENCE.slice(finding.span.start, finding.span.end), 'División de Desarrollo Humano');
    assert.deepEqual([finding.units[0], finding.units[1]?.slice(0, 5), finding.fixes.length], ['8.6.2', '8.5.4', 0]);
    const says = findingMessage(finding, 'es');
    assert.match(says, /^Según el Manual, esto no está entre las funciones de 8\.6\.2 División de Desarrollo Humano /);
    assert.match(says, /y sí en: 8\.5\.4(?:\.1)? [^,]+, función \d+ \(«\p{Lu}\p{Ll}+.*»\)/u);
    assert.match(says, /Se compararon las palabras .*«Hacienda».*\. Confírmelo en el Manual\.$/);
    assert.match(
      findingMessage(finding, 'en'),
      /but in: 8\.5\.4.*, duty \d+ .*The words .*“Hacienda”.* were compared\./,
    );
  });

  test('leads to the duty in the manual', () => {
    const [offset = -1] = findingsIn(SENTENCE)[0]?.evidence ?? [];
    assert.match(manualText.slice(offset, offset + 300), /^.*\n?.*Cuenta de la Hacienda Pública/);
  });

  test('says nothing of who has it, of superiors, and of what its subordinates have', () => {
    for (const unit of [
      'División de Planeación en Política Fiscal',
      'Coordinación de Planeación y Evaluación',
      'DIR',
    ]) {
      assert.deepEqual(findingsIn(SENTENCE.replace('División de Desarrollo Humano', unit)), [], unit);
    }
  });

  test('says nothing in a transcription, nor where the unit that has it is named as well', () => {
    assert.deepEqual(findingsIn(`El escrito dice: «${SENTENCE}»`), []);
    assert.deepEqual(
      findingsIn(SENTENCE.replace('.', ', a petición de la División de Planeación en Política Fiscal.')),
      [],
    );
  });

  test('is silenced as any rule', () => {
    assert.deepEqual(findingsIn(`${SENTENCE} <!-- manual:ignore other-competence -->`), []);
  });
});

function findingsIn(text: string) {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)).filter(
    ({ rule }) => rule === 'other-competence',
  );
}
