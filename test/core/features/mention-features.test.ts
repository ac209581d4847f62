import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { declarationAt } from '../../../server/src/core/features/declaration.ts';
import { definitionAt } from '../../../server/src/core/features/definition.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { subordinatesAt } from '../../../server/src/core/features/implementation.ts';
import { numberHints } from '../../../server/src/core/features/inlay-hints.ts';
import { mentionsAlike } from '../../../server/src/core/features/references.ts';
import { renameEdits, renameTargetAt } from '../../../server/src/core/features/rename.ts';
import { unitTokens } from '../../../server/src/core/features/semantic-tokens.ts';
import { superiorsAt } from '../../../server/src/core/features/type-definition.ts';
import { unitsNamedBy, unitsNaming } from '../../../server/src/core/features/unit-hierarchy.ts';
import { renderFormerCard } from '../../../server/src/core/render/former-card.ts';
import { lineTextOf } from '../../../server/src/core/text/line-text.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { assertEach } from '../../support/assert-each.ts';
import { draftTexts } from '../../support/draft-texts.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';

const drafts = readGoldDrafts().map(({ text }) => text);

suite('a former name', () => {
  test('tells since when, by which event and what it is today', () => {
    const text = 'la Coordinación de Cobro Coactivo';
    const hover = hoverAt(manualAnalysis, manualAnalysis.findMentions(text), 10);
    assert.deepEqual(
      hover?.cards.map(({ unit }) => unit.number),
      ['8.3.1'],
    );
    assert.ok(hover?.former !== undefined);
    const card = renderFormerCard(hover.former, [], { link: 'x:/y', line: 236 }, 'es').replaceAll('\\', '');
    assert.match(card, /Denominación anterior: Coordinación de Cobro Coactivo/);
    assert.match(card, /16 de mayo de 2008/);
    assert.match(card, /\[Antecedentes, renglón 236 del Manual\]\(x:\/y\)/);
  });
  test('that left the Dirección says so', () => {
    const text = 'la Coordinación de Seguimiento a la Operación del Nivel Desconcentrado';
    const hover = hoverAt(manualAnalysis, manualAnalysis.findMentions(text), 10);
    assert.deepEqual([hover?.former?.fate, hover?.cards], ['left', []]);
  });
  test('leads to the line of its event and to the unit of today', () => {
    assert.deepEqual(linesOf(definitionAt, 'Coordinación<|> de Cobro Coactivo'), [236, 1608]);
  });
  test('is not a reference to the unit of today', () => {
    const text = 'Coordinación de Cobranza, Coordinación de Cobro Coactivo';
    const mentions = manualAnalysis.findMentions(text);
    const [first, second] = mentions;
    assert.ok(first && second);
    assert.deepEqual([mentionsAlike(mentions, first), mentionsAlike(mentions, second)], [[first], [second]]);
  });
});

suite('ways into the manual', () => {
  test('the superior of a unit', () => assert.deepEqual(linesOf(superiorsAt, 'Coordinación<|> de Afiliación'), [520]));
  test('the superiors of both units of a name', () =>
    assert.equal(linesOf(superiorsAt, 'Subjefatura<|> de División de Normatividad')?.length, 2));
  test('the Dirección has none', () =>
    assert.deepEqual(linesOf(superiorsAt, 'Dirección<|> de Incorporación y Recaudación'), []));
  test('its entry in the contents', () =>
    assert.deepEqual(linesOf(declarationAt, 'Coordinación<|> de Afiliación'), [40]));
  test('its subordinates', () =>
    assert.equal(linesOf(subordinatesAt, 'Dirección<|> de Incorporación y Recaudación')?.length, 5));
});

suite('hierarchies', () => {
  const unit = (number: string) => {
    const found = manualAnalysis.units.byNumber(number);
    assert.ok(found);
    return found;
  };
  test('duties that name a unit, and the units of which they are', () => {
    const named = unitsNamedBy(manualAnalysis, unit('8.2.1.2'));
    assert.ok(named.some((tie) => tie.unit.number === '8.2.1'));
    for (const tie of named) {
      const back = unitsNaming(manualAnalysis, tie.unit).find((other) => other.unit.number === '8.2.1.2');
      assert.deepEqual(back?.spans, tie.spans);
    }
  });
  test('running headers name nobody', () => {
    const { ownMentions, manual } = manualAnalysis;
    assertEach(
      ownMentions,
      ({ span }) => !manual.furniture.some(({ start, end }) => start < span.end && span.start < end),
    );
  });
});

suite('number hints', () => {
  test('a name gets its number', () => hints('la Coordinación de Afiliación.', ['8.2.1']));
  test('a printed number needs none', () => hints('8.2.1 Coordinación de Afiliación, numeral 8.2.1', []));
  test('a shared name gets none', () => hints('Subjefatura de División de Normatividad', []));
  test('an acronym gets its number', () => hints('la UFC informa', ['8.3']));
});

suite('rename', () => {
  test('what is no prose stays as it is', () =>
    renames(
      'La <|>Divición de Dictamen\n\n```\nDivición de Dictamen\n```\n\n[x](Divición de Dictamen.md) Divición de Dictamen',
      undefined,
      'La División de Dictamen\n\n```\nDivición de Dictamen\n```\n\n[x](Divición de Dictamen.md) División de Dictamen',
    ));
  test('a former name stays where it is right', () =>
    renames(
      'La <|>Coordinación de Cobro Coactivo resuelve. El 14 de marzo de 2005 resolvió la Coordinación de Cobro Coactivo.\n\n> la Coordinación de Cobro Coactivo',
      undefined,
      'La Coordinación de Cobranza resuelve. El 14 de marzo de 2005 resolvió la Coordinación de Cobro Coactivo.\n\n> la Coordinación de Cobro Coactivo',
    ));
  test('all ways to write the name, capitals kept', () =>
    renames(
      'La Coordinación<|> de Afilición, COORDINACION DE AFILIACION y coordinacion de\n> afiliacion; la División de Dictamen.',
      undefined,
      'La Coordinación de Afiliación, COORDINACIÓN DE AFILIACIÓN y coordinación de\n> afiliación; la División de Dictamen.',
    ));
  test('to another name', () =>
    renames(
      'La Coordinación<|> de Afiliación y la COORDINACIÓN DE AFILIACIÓN',
      'Coordinación de Registro',
      'La Coordinación de Registro y la COORDINACIÓN DE REGISTRO',
    ));
  test('posts and lists keep their shape', () =>
    renames(
      'La División<|> de Corección. Las Divisiones de Corrección y de Dictamen.',
      'División de Corrección Fiscal',
      'La División de Corrección Fiscal. Las Divisiones de Corrección y de Dictamen.',
    ));
  for (const [kind, marked] of [
    ['ambiguous', 'Subjefatura<|> de División de Normatividad'],
    ['number', 'numeral 8.2<|>.1'],
    ['without-successor', 'Coordinación<|> de Sistemas de Información'],
  ] as const) {
    test(`is refused: ${kind}`, () => {
      const { text, offset } = parseMarkers(marked);
      assert.equal(renameTargetAt(manualAnalysis, manualAnalysis.findMentions(text), offset)?.kind, kind);
    });
  }
  test('edits apply to any draft, and only names change', () =>
    fc.assert(
      fc.property(draftTexts(drafts), fc.nat(), (text, pick) => {
        const mentions = manualAnalysis.findMentions(text);
        const mention = mentions[pick % Math.max(1, mentions.length)];
        const target = mention && renameTargetAt(manualAnalysis, mentions, mention.span.start + 1);
        if (target?.kind !== 'unit') {
          return;
        }
        const edits = renameEdits(
          text,
          { mentions, findings: checkDraft(manualAnalysis, text, mentions) },
          target,
          target.official,
        );
        let end = 0;
        for (const { span } of edits) {
          assert.ok(end <= span.start && span.end <= text.length);
          assert.ok(mentions.some((one) => one.span.start <= span.start && span.end <= one.span.end));
          end = span.end;
        }
      }),
      { numRuns: 150 },
    ));
});

suite('semantic tokens', () => {
  test('a name over two lines is two tokens, the quote mark is none', () => {
    const text = '> la Coordinación de\n> Afiliación';
    assert.deepEqual(
      tokensOf(text).map(({ line, start, length }) => text.split('\n')[line]?.slice(start, start + length)),
      ['Coordinación de', 'Afiliación'],
    );
  });
  test('a former name is deprecated', () =>
    assert.deepEqual(
      tokensOf('Coordinación de Cobro Coactivo').map(({ modifier }) => modifier),
      ['deprecated'],
    ));
  test('in any draft they stay in their lines and apart', () =>
    fc.assert(
      fc.property(draftTexts(drafts), (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        let [line, end] = [0, 0];
        for (const token of tokensOf(text)) {
          assert.ok(0 < token.length && token.start + token.length <= (lines[token.line]?.length ?? 0));
          assert.ok(line < token.line || (line === token.line && end <= token.start));
          [line, end] = [token.line, token.start + token.length];
        }
      }),
      { numRuns: 150 },
    ));
});

function linesOf(find: typeof definitionAt, marked: string): readonly number[] | undefined {
  const { text, offset } = parseMarkers(marked);
  const found = find(manualAnalysis, manualAnalysis.findMentions(text), offset);
  return found?.targets.map(({ heading }) => lineOf(manualText, heading.start));
}

function hints(text: string, expected: readonly string[]): void {
  const found = numberHints((start, end) => text.slice(start, end), manualAnalysis.findMentions(text), {
    start: 0,
    end: text.length,
  });
  assert.deepEqual(
    found.map(({ number }) => number),
    expected,
  );
}

function renames(marked: string, newName: string | undefined, expected: string): void {
  const { text, offset } = parseMarkers(marked);
  const mentions = manualAnalysis.findMentions(text);
  const target = renameTargetAt(manualAnalysis, mentions, offset);
  assert.ok(target?.kind === 'unit');
  assert.equal(
    applyEdits(
      text,
      renameEdits(
        text,
        { mentions, findings: checkDraft(manualAnalysis, text, mentions) },
        target,
        newName ?? target.official,
      ),
    ),
    expected,
  );
}

function tokensOf(text: string) {
  return unitTokens(lineTextOf(text), manualAnalysis.findMentions(text), { start: 0, end: text.length });
}
