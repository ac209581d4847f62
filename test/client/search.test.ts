import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ownerOf, readText } from '../../client/src/common/units/found-duty.ts';
import { rowLabel } from '../../client/src/common/units/row-label.ts';
import { completeQuery, offeredCompletions, withFacet } from '../../client/src/common/views/search/facets.ts';
import { groupResults } from '../../client/src/common/views/search/group-results.ts';
import { queryFromSelection } from '../../client/src/common/views/search/selected-query.ts';
import { resultOf } from '../support/search-results.ts';

const verbs = ['autoriza', 'revisa'];

suite('facets of a query', () => {
  const completion = (insert: string) => ({ kind: 'facet', insert }) as const;

  test('a begun facet replaces the last word, a place goes on with its value', () => {
    assert.equal(completeQuery('multas auto', completion('autoriza:')), 'multas autoriza: ');
    assert.equal(completeQuery('multas e', completion('en:')), 'multas en:');
    assert.equal(completeQuery('multas en:fisc', { kind: 'unit', insert: 'en:8.3' }), 'multas en:8.3 ');
    const level = { kind: 'level', insert: 'nivel:"Subjefatura de División"' } as const;
    assert.equal(completeQuery('nivel:"subj de', level), 'nivel:"Subjefatura de División" ');
  });

  test('are offered for three letters, or for a colon, and not when they are complete', () => {
    const offered = (query: string) => offeredCompletions(query, [completion('en:8.3')]).length;
    assert.deepEqual(['', 'e', 'multas ', 'mul', 'en:8', 'EN:8.3'].map(offered), [0, 0, 0, 1, 1, 0]);
  });

  test('one of a kind takes the place of the others, and the words stay', () => {
    assert.equal(withFacet('multas en:8.3 8.4.1 nivel:div', 'unit', 'en:8.2', verbs), 'multas nivel:div en:8.2 ');
    assert.equal(withFacet('en:"Unidad de Cobranza" "pago a plazos"', 'unit', undefined, verbs), '"pago a plazos" ');
    assert.equal(withFacet('autoriza:formatos -multas', 'verb', 'revisa:', verbs), 'formatos -multas revisa: ');
    assert.equal(withFacet('', 'level', 'nivel:División', verbs), 'nivel:División ');
    assert.equal(withFacet('requisitos 21', 'unit', undefined, verbs), 'requisitos 21 ');
  });
});

suite('a row of the search', () => {
  const marked = (text: string, ...words: readonly string[]) =>
    rowLabel(
      text,
      words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    );

  test('has the matched words between marks, neighbours as one', () => {
    assert.equal(marked('Autorizar convenios de pago.', 'convenios', 'pago'), 'Autorizar ‹convenios de pago›.');
    assert.equal(marked('Autorizar multas y recargos.', 'Autorizar', 'recargos'), '‹Autorizar› multas y ‹recargos›.');
    assert.equal(marked('Autorizar.'), 'Autorizar.');
  });

  test('leaves out what lies before a match far down, but for the verb', () => {
    const text = `Vigilar ${'que se cumpla lo que se dispuso '.repeat(5)}en materia de garantías.`;
    assert.equal(marked(text, 'garantías'), 'Vigilar … que se dispuso en materia de ‹garantías›.');
  });

  test('of an item begins with the verb of its duty, and says whose it is by the words in which units differ', () => {
    const { text, highlights } = readText({
      leadIn: 'Revisar',
      text: 'Trámite de garantías.',
      highlights: [{ start: 11, end: 20 }],
    });
    assert.equal(rowLabel(text, highlights), 'Revisar … Trámite de ‹garantías›.');
    const place = { id: '8.2.1.1.2#1', unit: '8.2.1.1.2', level: 'Subjefatura de División', ordinal: 1, line: 0 };
    const name = 'Subjefatura de División de Registro de Patrones';
    assert.equal(ownerOf({ ...place, unitName: name }), `8.2.1.1.2 ${name}`);
    assert.equal(
      ownerOf({ ...place, unitName: name, shortName: 'Registro de Patrones' }),
      '8.2.1.1.2 Registro de Patrones · Subjefatura de División',
    );
  });

  test('shows the words of a manual as words, never as icons', () => {
    assert.equal(rowLabel('Pagar $(check) a tiempo', []), 'Pagar \\$(check) a tiempo');
  });
});

suite('a selection as a query', () => {
  test('is its words, without marks that a query would obey', () => {
    assert.equal(queryFromSelection('- «Convenio»\n de **pago**'), 'Convenio de pago');
    assert.equal(queryFromSelection('  \n '), '');
  });

  test('is cut at the end of a sentence, or between words', () => {
    const sentence = 'La Coordinación de Cobranza autoriza los convenios de pago a plazos que piden los patrones.';
    assert.equal(queryFromSelection(`${sentence} ${sentence} ${sentence}`), sentence.slice(0, -1));
    const long = queryFromSelection('palabra '.repeat(200));
    assert.ok(150 < long.length && long.length <= 180 && long.endsWith('palabra'));
    assert.equal(queryFromSelection('x'.repeat(500)).length, 180);
  });
});

test('rows of one family stand together under one heading, single results under their branch', () => {
  const results = [
    resultOf('8.3#1', 1),
    resultOf('8.3.1#1', 1),
    resultOf('8.3.2#1', 2),
    resultOf('8.3.3#1', 3),
    resultOf('8.4#1', 4),
  ];
  assert.deepEqual(
    groupResults(results).map(({ kind, branch, results }) => [kind, branch, results.length]),
    [
      ['family', '8.3', 2],
      ['branch', '8.3', 2],
      ['branch', '8.4', 1],
    ],
  );
});
