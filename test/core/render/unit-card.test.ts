import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { renderShortUnitCard, renderUnitCard } from '../../../server/src/core/render/unit-card.ts';
import { manualAnalysis } from '../../support/manual.ts';

const cards = manualAnalysis.units.all.map((unit) => ({ unit, superiors: manualAnalysis.units.superiorsOf(unit) }));

suite('the card of a unit', () => {
  test('tells number, name, place, duties and the way to the rest', () => {
    const card = cards.find(({ unit }) => unit.number === '8.3.1.2.1');
    assert.ok(card);
    const lines = shownLines(renderUnitCard(card, 'x:/y', 'es'));
    assert.deepEqual(lines.slice(0, 3), [
      '8.3.1.2.1 · Subjefatura de División de Convenios de Pago',
      'Dirección de Incorporación y Recaudación › Unidad de Fiscalización y Cobranza › Coordinación de Cobranza › División de Cobro Coactivo',
      'Funciones según el Manual (22):',
    ]);
    assert.match(lines[3] ?? '', /^1\. \p{Lu}/u);
    assert.equal(lines.at(-1), 'Ver 17 funciones más en el Manual · pág. 132');
  });

  test('stays within 12 lines for every unit, and two short ones together too', () => {
    for (const card of cards) {
      assert.ok(shownLines(renderUnitCard(card, 'x:/y', 'es')).length <= 12, card.unit.number);
      assert.ok(shownLines(renderShortUnitCard(card, 'x:/y', 'es')).length <= 6, card.unit.number);
    }
  });

  test('says where the printed number is a misprint', () => {
    const card = cards.find(({ unit }) => unit.number === '8.4.2.2.2');
    assert.ok(card);
    assert.match(renderUnitCard(card, 'x:/y', 'es'), /por errata, como 8\\\.4\\\.2\\\.2/);
    assert.match(renderUnitCard(card, 'x:/y', 'en'), /by mistake, as 8\\\.4\\\.2\\\.2/);
  });

  test('a unit without printed number shows its name alone, and one that is only listed is not said to lack duties', () => {
    const { units } = analyzeManual('MANUAL\nINDICE Pág.\nVI DESCRIPCIÓN DE FUNCIONES 2-3\nDirección de Altas 4\n');
    const unit = units.all[0];
    assert.ok(unit);
    const lines = shownLines(renderUnitCard({ unit, superiors: [] }, 'x:/y', 'es'));
    assert.deepEqual(lines, [
      'Dirección de Altas',
      'Este texto solo la enumera: no contiene el apartado con sus funciones.',
      'Abrir en el Manual · pág. 4',
    ]);
  });

  test('text of a manual never becomes markup', () => {
    const [card] = cards;
    assert.ok(card);
    const name = '[clic](command:x) ![i](http://a) <img src=x> **b** `c` $(zap)';
    const rendered = renderUnitCard({ ...card, unit: { ...card.unit, name } }, 'x:/y', 'es');
    assert.equal(rendered.split('\n')[0]?.includes('](command:x)'), false);
    assert.deepEqual(shownLines(rendered)[0], `8.1 · ${name}`);
  });
});

/** What a reader sees: markup taken away, escapes resolved, blank lines gone. */
function shownLines(markdown: string): readonly string[] {
  const unmarked = markdown.replace(/(?<!\\)\[(.*?)(?<!\\)\]\(.*?\)/g, '$1').replace(/(?<!\\)\*\*/g, '');
  const shown = unmarked.replace(/\\([\\`*_{}[\]()#+\-.!|<>~&$])/g, '$1');
  return shown.split('\n').filter((line) => line.trim() !== '');
}
