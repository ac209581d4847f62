import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { historyNodes } from '../../client/src/common/views/chapters/history-model.ts';
import { dutyOf, type LegalNode, legalNodes } from '../../client/src/common/views/chapters/legal-model.ts';
import type { ManualFramework, ManualHistory, SourceCitation } from '../../server/src/protocol/chapters.ts';

const outline = (number: string) => ({
  number,
  name: `Unidad ${number}`,
  level: 'Unidad',
  levelRank: 1,
  line: 0,
  dutyCount: 0,
});
const manuals = [{ uri: 'm:/a', title: 'A', units: [outline('8.1'), outline('8.2')] }];
const cited = (node?: string): SourceCitation => ({
  line: 1,
  text: 'Ley',
  ...(node === undefined ? {} : { node, unit: node.replace(/#.*/, '') }),
  reason: '',
  isUndecided: false,
});
const source = (kind: string, name: string, ...citations: SourceCitation[]) => ({ kind, name, line: 0, citations });

/** One line a row, indented. */
function drawn(nodes: readonly LegalNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => [`${indent}${nameOf(node)}`, ...drawn(node.children, `${indent}  `)]);
}

function nameOf(node: LegalNode): string {
  switch (node.kind) {
    case 'framework':
      return node.title;
    case 'group':
      return node.sourceKind;
    case 'source':
      return node.source.name;
    case 'unit':
      return node.unit.number;
    case 'citation':
      return node.citation.node ?? '-';
    default:
      return node.kind;
  }
}

suite('the view of the legal framework', () => {
  const framework: ManualFramework = {
    manual: 'm:/a',
    title: 'A',
    sources: [
      source('Ley', 'Ley Uno', cited('8.2#1'), cited('8.2#3.a'), cited('8.1#2')),
      source('Código', 'Código'),
      source('Ley', 'Ley Dos', cited()),
    ],
    undecided: [cited('8.1#4')],
  };

  test('has instruments by kind, the units that cite them, their duties, and what is undecided last', () => {
    assert.deepEqual(drawn(legalNodes([framework], manuals)), [
      'Ley',
      '  Ley Uno',
      '    8.2',
      '      8.2#1',
      '      8.2#3.a',
      '    8.1',
      '      8.1#2',
      '  Ley Dos',
      '    chapters',
      '      -',
      'Código',
      '  Código',
      'undecided',
      '  8.1',
      '    8.1#4',
    ]);
  });

  test('a manual without the chapter is left out, also where another has it', () => {
    const bare = { manual: 'm:/b', title: 'B', sources: [], undecided: [cited('8.1#1')] };
    assert.deepEqual(legalNodes([bare], manuals), []);
    assert.deepEqual(drawn(legalNodes([framework, bare], manuals))[0], 'A');
    assert.equal(legalNodes([framework, bare], manuals).length, 1);
  });

  test('no two rows share an id', () => {
    const ids = (nodes: readonly LegalNode[]): readonly string[] =>
      nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
    const all = ids(legalNodes([framework], manuals));
    assert.equal(new Set(all).size, all.length);
  });

  test('a duty and its item are read from an id', () => {
    assert.deepEqual(dutyOf('8.2#12'), { ordinal: '12', item: undefined });
    assert.deepEqual(dutyOf('8.3.1.3.1#3.h.5'), { ordinal: '3', item: 'h.5' });
  });
});

suite('the view of the history', () => {
  const change = {
    from: 'Antes',
    into: 'Ahora',
    outcome: 'Cambió de nombre.',
    today: [{ number: '8.2', name: 'Ahora' }],
    line: 3,
  };
  const history: ManualHistory = {
    manual: 'm:/a',
    title: 'A',
    dates: [
      {
        date: '2008-05-16',
        label: '16 de mayo de 2008',
        line: 2,
        changes: [change],
        paragraphs: [{ line: 2, text: 'Texto' }],
      },
    ],
  };

  test('each date opens to its changes of name, with the unit of today, and then to its paragraphs', () => {
    const [moment] = historyNodes([history], manuals);
    assert.deepEqual(
      moment?.children.map(({ kind }) => kind),
      ['change', 'paragraph'],
    );
    assert.deepEqual(
      moment?.children[0]?.children.map((node) => (node.kind === 'unit' ? node.unit.number : node.kind)),
      ['8.2'],
    );
  });

  test('several manuals have a root each; those without history none', () => {
    const bare = { manual: 'm:/b', title: 'B', dates: [] };
    assert.deepEqual(
      historyNodes([history, bare], manuals).map(({ kind }) => kind),
      ['history'],
    );
    assert.deepEqual(historyNodes([bare], manuals), []);
  });
});
