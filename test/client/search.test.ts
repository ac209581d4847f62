import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chainNodes } from '../../client/src/common/views/duty-chain/model.ts';
import { keepSearch, keptChildren, removeNode } from '../../client/src/common/views/results/model.ts';
import { completeQuery, offeredCompletions, withFacet } from '../../client/src/common/views/search/facets.ts';
import { rowLabel } from '../../client/src/common/views/search/label.ts';
import { groupResults } from '../../client/src/common/views/search/model.ts';
import { queryFromSelection } from '../../client/src/common/views/search/selected-query.ts';
import type { ChainLink, SearchResult } from '../../server/src/protocol/requests.ts';

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

suite('kept results', () => {
  const first = resultOf('8.3.1#1', 1);
  const second = resultOf('8.4.1#2', 2);

  test('stand under their branches, and the same query replaces what it found', () => {
    const kept = keepSearch(keepSearch([], 'pago ', [first]), 'pago', [first, second]);
    assert.deepEqual([kept.length, kept[0]?.query], [1, 'pago']);
    const branches = kept.flatMap(keptChildren);
    assert.deepEqual(
      branches.map((branch) => (branch.kind === 'branch' ? branch.title : '')),
      ['8.3 Unidad 8.3', '8.4 Unidad 8.4'],
    );
    assert.deepEqual(
      branches.flatMap(keptChildren).map((node) => (node.kind === 'result' ? node.id : '')),
      ['8.3.1#1', '8.4.1#2'],
    );
  });

  test('go one by one, with their branch, and with the search; other searches stay', () => {
    const kept = keepSearch(keepSearch([], 'multas', [first]), 'pago', [first, second]);
    const [search] = kept;
    assert.ok(search);
    const [branch] = keptChildren(search);
    assert.ok(branch);
    const left = removeNode(kept, branch);
    assert.deepEqual(
      left.map(({ query, results }) => [query, results.length]),
      [
        ['pago', 1],
        ['multas', 1],
      ],
    );
    assert.deepEqual(
      removeNode(kept, search).map(({ query }) => query),
      ['multas'],
    );
    assert.deepEqual(left.reduce(removeNode, left), []);
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

suite('the chain as a tree', () => {
  const duty = linkOf('8.3.1.2');

  test('each unit under its nearest superior, 8.1 above all, other branches apart', () => {
    const nodes = chainNodes({
      manual: 'm:/a',
      duty,
      above: [linkOf('8.1'), linkOf('8.3')],
      below: [linkOf('8.3.1.2.1')],
      beside: [linkOf('8.3.2')],
      elsewhere: [linkOf('8.4.1'), linkOf('8.4')],
    });
    assert.equal(outline(nodes), '8.1(8.3(8.3.1.2*(8.3.1.2.1) 8.3.2)) elsewhere(8.4 Unidad 8.4(8.4(8.4.1)))');
  });

  test('a duty that nobody else has stands alone', () => {
    const nodes = chainNodes({ manual: 'm:/a', duty, above: [], below: [], beside: [], elsewhere: [] });
    assert.equal(outline(nodes), '8.3.1.2*');
  });

  function outline(nodes: ReturnType<typeof chainNodes>): string {
    return nodes
      .map((node) => {
        const below = node.children.length === 0 ? '' : `(${outline(node.children)})`;
        switch (node.kind) {
          case 'link':
            return `${node.link.unit}${node.isOwn ? '*' : ''}${below}`;
          case 'branch':
            return node.title + below;
          default:
            return node.kind + below;
        }
      })
      .join(' ');
  }
});

function branchOf(unit: string): string {
  return unit.split('.').slice(0, 2).join('.');
}

function placeOf(id: string) {
  const [unit = ''] = id.split('#');
  return { id, unit, unitName: `Unidad ${unit}`, level: 'Unidad', ordinal: 1, line: Number(unit.replaceAll('.', '')) };
}

function resultOf(id: string, family: number): SearchResult {
  const place = placeOf(id);
  const branch = branchOf(place.unit);
  const superiors = branch === place.unit ? ['Dirección'] : ['Dirección', `Unidad ${branch}`];
  const empty = { highlights: [], ties: [], overlaps: [] };
  return { ...place, ...empty, manual: 'm:/a', superiors, score: 1, text: id, branch, family };
}

function linkOf(unit: string): ChainLink {
  const branch = branchOf(unit);
  const likeness = 'parecido';
  return { ...placeOf(`${unit}#1`), text: unit, branch, branchName: `Unidad ${branch}`, likeness };
}
