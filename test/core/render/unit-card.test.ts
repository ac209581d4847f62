import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Analysis } from '../../../server/src/core/analysis.ts';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { cardDuties } from '../../../server/src/core/features/card-duties.ts';
import type { UnitCard } from '../../../server/src/core/model/unit-card.ts';
import { renderSharedCard, renderUnitCard } from '../../../server/src/core/render/unit-card.ts';
import { manualAnalysis } from '../../support/manual.ts';

const links = { open: 'x:/y', cite: undefined, chart: undefined };
const room = { duties: 3, width: 150, sentence: '' };

function whole(card: UnitCard, locale: 'es' | 'en' = 'es', sentence = '', analysis: Analysis = manualAnalysis): string {
  return renderUnitCard(card, cardDuties(analysis, card.unit, { ...room, sentence }), links, locale);
}

function shared(card: UnitCard, locale: 'es' | 'en' = 'es'): string {
  return renderSharedCard(card, cardDuties(manualAnalysis, card.unit, { ...room, duties: 1 }), links, locale);
}

const cards = manualAnalysis.units.all.map((unit) => ({ unit, superiors: manualAnalysis.units.superiorsOf(unit) }));

suite('the card of a unit', () => {
  test('tells number, name, place, duties and the way to the rest', () => {
    const card = cards.find(({ unit }) => unit.number === '8.3.1.2.1');
    assert.ok(card);
    const lines = shownLines(whole(card));
    assert.deepEqual(lines.slice(0, 3), [
      '8.3.1.2.1 · Subjefatura de División de Convenios de Pago',
      'Dirección de Incorporación y Recaudación › Unidad de Fiscalización y Cobranza › Coordinación de Cobranza › División de Cobro Coactivo',
      'Funciones según el Manual (22):',
    ]);
    assert.match(lines[3] ?? '', /^1\. \p{Lu}/u);
    assert.equal(lines.at(-1), 'Ver 19 funciones más en el Manual · pág. 132');
  });

  test('stays within 12 lines for every unit, and two short ones together too', () => {
    for (const card of cards) {
      assert.ok(shownLines(whole(card)).length <= 12, card.unit.number);
      assert.ok(shownLines(shared(card)).length <= 6, card.unit.number);
    }
  });

  test('shows first what the sentence around the name is about', () => {
    const card = cards.find(({ unit }) => unit.number === '8.3.1.2');
    assert.ok(card);
    const sentence = 'La aceptó la póliza de fianza y los otros tipos de garantías que se ofrecieron.';
    const lines = shownLines(whole(card, 'es', sentence));
    assert.deepEqual(lines.slice(2, 5), [
      '*Se relaciona con esta oración:*',
      '1. b) Dirigir… Trámites administrativos relativos a la calificación, aceptación… efectividad y cancelación de pólizas de fianza y otros tipos de garantías…',
      'Funciones según el Manual (26):',
    ]);
    assert.deepEqual(
      shownLines(whole(card, 'es', 'Se turna a la para su atención y seguimiento.')),
      shownLines(whole(card)),
    );
    assert.deepEqual(shownLines(whole(card, 'es', 'La División de Cobro Coactivo')), shownLines(whole(card)));
  });

  test('of a name that several units share leads with the superior that tells them apart', () => {
    const named = Object.values(Object.groupBy(cards, ({ unit }) => unit.name)).filter(
      (same) => 1 < (same?.length ?? 0),
    );
    assert.ok(0 < named.length);
    for (const same of named) {
      const titles = (same ?? []).map((card) => shownLines(shared(card))[0] ?? '');
      assert.equal(new Set(titles.map((title) => title.replace(/^[\d.]+ · /, ''))).size, titles.length, titles.join());
    }
    const card = named[0]?.[0];
    assert.ok(card !== undefined);
    assert.match(shownLines(shared(card))[0] ?? '', /^8\.\d[\d.]* · de la División de /);
    assert.equal(shownLines(shared(card))[1], card.unit.name);
    assert.match(shownLines(shared(card, 'en'))[0] ?? '', / · under División de /);
  });

  test('says where the printed number is a misprint', () => {
    const card = cards.find(({ unit }) => unit.number === '8.4.2.2.2');
    assert.ok(card);
    assert.match(whole(card), /por errata, como 8\\\.4\\\.2\\\.2/);
    assert.match(whole(card, 'en'), /by mistake, as 8\\\.4\\\.2\\\.2/);
  });

  test('a unit without printed number shows its name alone, and one that is only listed is not said to lack duties', () => {
    const analysis = analyzeManual('MANUAL\nINDICE Pág.\nVI DESCRIPCIÓN DE FUNCIONES 2-3\nDirección de Altas 4\n');
    const unit = analysis.units.all[0];
    assert.ok(unit);
    const lines = shownLines(whole({ unit, superiors: [] }, 'es', '', analysis));
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
    const rendered = whole({ ...card, unit: { ...card.unit, name } });
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
