import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { draftUnits } from '../../../server/src/core/features/draft-units.ts';
import { manualAnalysis } from '../../support/manual.ts';

/** One line a unit: its numbers, then each mention as written with the rules that find something there. */
function summarize(draft: string): readonly string[] {
  const mentions = manualAnalysis.findMentions(draft);
  const findings = checkDraft(manualAnalysis, draft, mentions);
  const { named, others } = draftUnits(mentions, findings);
  return [
    ...named.map(({ units, mentions: checked }) => {
      const written = checked.map(({ mention, findings: own }) => {
        const rules = own.map(({ rule }) => ` !${rule}`).join('');
        return `${draft.slice(mention.span.start, mention.span.end)}${rules}`;
      });
      return `${units.join(' ')}: ${written.join(' | ')}`;
    }),
    ...others.map(({ rule, span }) => `!${rule}: ${draft.slice(span.start, span.end)}`),
  ];
}

suite('units of a draft', () => {
  test('come in order of first appearance, each with all its mentions', () => {
    assert.deepEqual(
      summarize(
        'La Coordinación de Cobranza y la División de Dictamen.\n\nOtra vez la COORDINACIÓN DE COBRANZA (8.3.1).',
      ),
      ['8.3.1: Coordinación de Cobranza | COORDINACIÓN DE COBRANZA | 8.3.1', '8.3.2.2: División de Dictamen'],
    );
  });

  test('a problem stands with its mention', () => {
    assert.deepEqual(summarize('La Cordinación de Cobranza y la Coordinación de Cobranza.'), [
      '8.3.1: Cordinación de Cobranza !wrong-name | Coordinación de Cobranza',
    ]);
  });

  test('a former name stands with the unit of today; one that nothing answers to, by itself', () => {
    assert.deepEqual(summarize('La Coordinación de Cobro Coactivo y la Coordinación de Enlace Regional.'), [
      '8.3.1: Coordinación de Cobro Coactivo !former-name',
      ': Coordinación de Enlace Regional !former-name',
    ]);
  });

  test('a name that two units bear stands for both, beside the one that is said', () => {
    const [shared] = [...manualAnalysis.units.all].filter(
      ({ name }, _, all) => 1 < all.filter((other) => other.name === name).length,
    );
    assert.ok(shared);
    const twins = manualAnalysis.units.all.filter(({ name }) => name === shared.name).map(({ number }) => number);
    const [both] = summarize(`La ${shared.name} informa.`);
    assert.ok(both?.startsWith(`${twins.join(' ')}: `), both);
  });

  test('what is wrong where no unit is named comes last', () => {
    const { text = '' } = manualAnalysis.units.byNumber('8.2.1')?.duties[1] ?? {};
    const altered = text.replace(/\p{L}+\.$/u, 'otra cosa.');
    const lines = summarize(`La Coordinación de Afiliación (8.2.1): «${altered}»`);
    assert.match(lines.at(-1) ?? '', /^!altered-quotation: /);
    assert.match(lines[0] ?? '', /^8\.2\.1: /);
  });
});
