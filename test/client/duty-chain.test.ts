import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chainNodes } from '../../client/src/common/views/duty-chain/model.ts';
import { linkOf } from '../support/search-results.ts';

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
