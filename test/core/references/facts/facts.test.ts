import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { analyzeManual } from '../../../../server/src/core/analysis.ts';
import { findSimilarPairs } from '../../../../server/src/core/references/facts/similar-sets.ts';
import { manualAnalysis } from '../../../support/manual.ts';

suite('what a duty does with its matter', () => {
  const check = (duty: string, expected: string) => {
    const facts = analyzeManual(`MANUAL\n\n8.1 Dirección de Altas.\n\n- ${duty}\n`).facts.factsOf('8.1#1');
    assert.equal(facts && `${facts.verbs.join(' ')} = ${facts.verbClasses.join(' ')}, ${facts.weight}`, expected);
  };

  test('is in its leading verbs, each of which has a class', () => {
    check(
      'Elaborar, revisar y someter a consideración el informe.',
      'elaborar revisar someter = drafts reviews proposes, specific',
    );
    check('Diseñar el informe y revisar otro.', 'disenar = drafts, specific');
  });

  test('is in the words that go with a verb', () => {
    check('Dar seguimiento a los convenios.', 'dar = supervises, specific');
    check('Dar a conocer los convenios.', 'dar = informs, specific');
    check('Establecer y mantener coordinación con otros.', 'establecer mantener = coordinates coordinates, specific');
  });

  test('comes after a complement that stands first', () => {
    check('Dentro del ámbito de su competencia, proponer las normas.', 'proponer = proposes, specific');
  });

  test('is not said by a residual clause, glued or not', () => {
    check('Las demás que señale la Ley.', ' = , residual');
    check('Realizarlas demás funciones que le encomienden.', 'realizarlas = executes, residual');
  });

  test('is known of at least 985 in 1000 duties of the manual', () => {
    const { facts, manual } = manualAnalysis;
    const all = manual.units.flatMap(({ duties }) => duties).map(({ id }) => facts.factsOf(id));
    const known = all.filter((each) => each?.verbClasses[0] !== undefined);
    assert.ok(all.length * 0.985 < known.length, `${known.length} of ${all.length}`);
  });
});

suite('duties with the same matter', () => {
  const text =
    'MANUAL\n\n8.1 Dirección de Altas.\n\n- Recibir.\n\n8.2 Unidad de Registro.\n\n- Aprobar los convenios de pago con patrones y sujetos obligados.\n\n' +
    '8.2.1 Coordinación de Avisos.\n\n- Revisar los convenios de pago con patrones y sujetos obligados.\n- Revisar los convenios de pago con patrones y sujetos obligados;\n\n' +
    '8.3 Unidad de Cobranza.\n\n- Elaborar los convenios de pago con los patrones y los sujetos obligados.\n- Recibir avisos.\n';
  const { facts } = analyzeManual(text);

  test('are grouped whatever their verb, and never merged', () => {
    assert.deepEqual(
      facts.groups.map(({ duties, wording, scope }) => [duties.join(' '), wording, scope]),
      [['8.2#1 8.2.1#1 8.2.1#2 8.3#1', 'similar', 'across']],
    );
  });

  test('tell who approves, who reviews and who drafts', () => {
    assert.deepEqual(
      facts
        .relatedTo('8.2.1#1')
        .map(({ id, relation, verbClasses, isIdentical }) => [id, relation, verbClasses[0], isIdentical]),
      [
        ['8.2.1#2', 'same-unit', 'reviews', true],
        ['8.2#1', 'superior', 'authorises', false],
        ['8.3#1', 'other-branch', 'drafts', false],
      ],
    );
  });

  test('an unknown identity has none', () => {
    assert.deepEqual([facts.factsOf('9#1'), facts.relatedTo('9#1')], [undefined, []]);
  });

  test('inside a unit of the manual are found as a reader found them', () => {
    const within = ['8.2.1.2', '8.2.2.1.1', '8.2.2.2.1', '8.2.2.2.2'].map((number) => {
      const duties = manualAnalysis.units.byNumber(number)?.duties ?? [];
      return duties.filter(({ id }) =>
        manualAnalysis.facts.relatedTo(id).some(({ relation, isIdentical }) => relation === 'same-unit' && isIdentical),
      ).length;
    });
    // READING, §10: 772 = 797, 1136 = 1139, three pairs in 8.2.2.2.1, 1394 = 1403.
    assert.deepEqual(within, [2, 2, 6, 2]);
  });
});

test('similar sets are found as by comparing all with all', () => {
  const set = fc.uniqueArray(fc.nat(14), { maxLength: 8 }).map((members) => Uint32Array.from(members).sort());
  const threshold = fc.constantFrom(0.5, 0.6, 0.75, 0.9, 1);
  fc.assert(
    fc.property(fc.array(set, { maxLength: 14 }), threshold, (sets, share) => {
      const found = findSimilarPairs(sets, share).map(({ left, right }) => [left, right].toSorted().join('-'));
      assert.deepEqual(found.toSorted(), naivePairs(sets, share).toSorted());
    }),
    { numRuns: 1500 },
  );
});

function naivePairs(sets: readonly Uint32Array[], threshold: number): readonly string[] {
  return sets.flatMap((left, index) =>
    sets.flatMap((right, other) => {
      const union = new Set([...left, ...right]).size;
      const common = left.length + right.length - union;
      return index < other && 0 < common && threshold * union <= common + 1e-9
        ? [[index, other].toSorted().join('-')]
        : [];
    }),
  );
}
