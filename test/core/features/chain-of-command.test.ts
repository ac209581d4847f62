import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { chainOfCommand } from '../../../server/src/core/features/chain-of-command.ts';
import type { OrgUnit } from '../../../server/src/core/model/unit.ts';
import { chainText, suggestedCopies } from '../../../server/src/core/render/chain-of-command.ts';
import { manualAnalysis } from '../../support/manual.ts';

const numbers = (units: readonly OrgUnit[]) => units.map(({ number }) => number).join(' ');

function check(from: string, to: string, up: string, common: string, down: string, copies: string): void {
  const chain = chainOfCommand(manualAnalysis, from, to) ?? assert.fail();
  const found = [numbers(chain.up), chain.common?.number, numbers(chain.down)];
  assert.deepEqual(found, [up, common, down]);
  assert.equal(chain.copies.map(({ unit, reason }) => `${unit.number}:${reason}`).join(' '), copies);
}

suite('the chain of command', () => {
  test('goes up to the common superior and down again', () =>
    check(
      '8.2.1.1.1',
      '8.2.2.1',
      '8.2.1.1 8.2.1',
      '8.2',
      '8.2.2',
      '8.2:common-superior 8.2.2:superior-of-addressee 8.2.1:superior-of-sender 8.2.1.1:superior-of-sender',
    ));
  test('of two units of one superior has that superior alone', () =>
    check('8.2', '8.3', '', '8.1', '', '8.1:common-superior'));
  test('downwards skips those between', () =>
    check('8.1', '8.2.1.1', '', '8.1', '8.2 8.2.1', '8.2:superior-of-addressee 8.2.1:superior-of-addressee'));
  test('upwards skips those between', () => check('8.2.1.1', '8.2', '8.2.1', '8.2', '', '8.2.1:superior-of-sender'));
  test('to the direct superior needs no copy', () => check('8.2.1', '8.2', '', '8.2', '', ''));
  test('to oneself is no way', () => check('8.2.1', '8.2.1', '', '8.2.1', '', ''));
  test('is none for a unit that the manual lacks', () =>
    assert.equal(chainOfCommand(manualAnalysis, '8.9', '8.1'), undefined));

  test('is the same way back, for all pairs, and copies neither end nor anyone twice', () => {
    for (const from of manualAnalysis.units.all) {
      for (const to of manualAnalysis.units.all) {
        const there = chainOfCommand(manualAnalysis, from.number, to.number) ?? assert.fail();
        const back = chainOfCommand(manualAnalysis, to.number, from.number) ?? assert.fail();
        assert.equal(there.common, back.common);
        assert.equal(numbers(there.up), numbers(back.down.toReversed()));
        const copied = there.copies.map(({ unit }) => unit);
        assert.equal(new Set(copied).size, copied.length);
        assert.ok(!copied.includes(from) && !copied.includes(to));
      }
    }
  });

  test('reads as steps with posts in inclusive form, common superior and lines of copies', () => {
    const chain = chainOfCommand(manualAnalysis, '8.2.1', '8.3.1') ?? assert.fail();
    assert.equal(
      chainText(chain, 'es'),
      [
        'Vía jerárquica según la estructura del Manual',
        '',
        '1. La persona titular de la Coordinación de Afiliación (8.2.1)',
        '2. Por conducto de la persona titular de la Unidad de Incorporación al Seguro Social (8.2)',
        '3. Por conducto de la persona titular de la Dirección de Incorporación y Recaudación (8.1)',
        '4. Se turna a la persona titular de la Unidad de Fiscalización y Cobranza (8.3)',
        '5. Se turna a la persona titular de la Coordinación de Cobranza (8.3.1)',
        '',
        'Superior común: Dirección de Incorporación y Recaudación (8.1)',
        '',
        'Copias que se sugieren si el mensaje es directo, según la estructura del Manual:',
        '',
        'c.c.p. La persona titular de la Dirección de Incorporación y Recaudación.- Para su conocimiento.',
        'c.c.p. La persona titular de la Unidad de Fiscalización y Cobranza.- Para su conocimiento.',
        'c.c.p. La persona titular de la Unidad de Incorporación al Seguro Social.- Para su conocimiento.',
        '',
      ].join('\n'),
    );
    assert.match(chainText(chain, 'en'), /^Reporting line by the structure of the Manual\n\n1\. La .*\n2\. Up to la /);
    assert.deepEqual(
      suggestedCopies(chain, 'es').map(({ reason }) => reason),
      [
        'superior común',
        'superior de la unidad destinataria, a quien el mensaje directo omite',
        'superior de la unidad remitente, a quien el mensaje directo omite',
      ],
    );
  });

  test('says when nobody is skipped, and when there is no common superior', () => {
    const direct = chainOfCommand(manualAnalysis, '8.2.1', '8.2') ?? assert.fail();
    assert.match(chainText(direct, 'es'), /no omite a nadie/);
    const strangers = chainText({ ...direct, common: undefined }, 'en');
    assert.match(
      strangers,
      /1\. La persona titular de la Coordinación de Afiliación \(8\.2\.1\)\n2\. La persona titular de la Unidad/,
    );
    assert.match(strangers, /no common superior/);
  });
});
