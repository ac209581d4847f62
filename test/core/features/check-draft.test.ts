import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { checkDraft, fixAllNames } from '../../../server/src/core/features/check-draft.ts';
import type { Finding } from '../../../server/src/core/model/finding.ts';
import { findingMessage } from '../../../server/src/core/render/finding-message.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { draftTexts } from '../../support/draft-texts.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { lineOf, manualAnalysis, manualText } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';

/** A duty of 8.3.1.2.1, as the manual prints it. */
const DUTY = manualAnalysis.units.byNumber('8.3.1.2.1')?.duties[8]?.text ?? '';

suite('wrong-name', () => {
  test('a misspelt name becomes the official one', () =>
    fixes('wrong-name', 'a la <|Coordinación de Afilición|>.', 'a la Coordinación de Afiliación.'));
  test('capitals stay capitals', () =>
    fixes('wrong-name', '<|COORDINACIÓN DE AFILICIÓN|>', 'COORDINACIÓN DE AFILIACIÓN'));
  test('a draft without accents gets none', () =>
    fixes('wrong-name', '<|COORDINACION DE AFILICION|>', 'COORDINACION DE AFILIACION'));
  test('a wrong small word is mended alone, the line break stays', () =>
    fixes(
      'wrong-name',
      '<|Unidad de Incorporación del\n> Seguro Social|>',
      'Unidad de Incorporación al\n> Seguro Social',
    ));
  test('emphasis around a word stays', () =>
    fixes('wrong-name', 'la **<|Cordinación** de Afiliación|>', 'la **Coordinación** de Afiliación'));
  test('an abbreviation goes with its period', () =>
    fixes('wrong-name', '<|Div. de Cobro Coactvo|>', 'División de Cobro Coactivo'));
  test('capitals without an accent get none', () =>
    fixes('wrong-name', '<|DIVICION DE DICTAMEN|>', 'DIVISION DE DICTAMEN'));
  test('a small level word stays small, the name keeps its capitals', () =>
    fixes('wrong-name', 'la <|coordinación de Afilición|>', 'la coordinación de Afiliación'));
  test('small letters stay small', () =>
    fixes('wrong-name', 'la <|coordinación de afilición|>', 'la coordinación de afiliación'));
  for (const [how, o] of [
    ['LaTeX', "\\'o"],
    ['LaTeX with braces', "{\\'o}"],
    ['LaTeX with the letter in braces', "\\'{o}"],
    ['code', '\\u00f3'],
    ['marks apart', 'o\u0301'],
  ]) {
    test(`accents as in ${how} stay so, and new ones come so`, () => {
      fixes(
        'wrong-name',
        `<|Divisi${o}n de Apoyo Legal de la Operaci${o}n|>`,
        `Divisi${o}n de Apoyo Legal a la Operaci${o}n`,
      );
      fixes('wrong-name', `<|Coordinaci${o}n de Afilici${o}n|>`, `Coordinaci${o}n de Afiliaci${o}n`);
    });
  }
  test('the message shows the name as it is read', () => {
    const [finding] = findingsIn("Divici{\\'o}n de\n> **Dictamen**");
    assert.equal(finding?.values[0], 'Divición de Dictamen');
  });
  test('missing accents and other capitals are no error', () =>
    silent('la coordinacion de afiliacion y la UNIDAD DE FISCALIZACION Y COBRANZA'));
});

suite('former-name', () => {
  test('a renamed unit gets its name of today', () =>
    fixes('former-name', 'La <|Coordinación de Cobro Coactivo|> emite', 'La Coordinación de Cobranza emite'));
  test('in LaTeX', () =>
    fixes('former-name', "La <|Coordinaci\\'on de Cobro Coactivo|>", "La Coordinaci\\'on de Cobranza"));
  test('a name after a small level word keeps its capitals', () =>
    fixes('former-name', 'la <|coordinación de Cobro Coactivo|>', 'la coordinación de Cobranza'));
  test('a post stays a post', () =>
    fixes('former-name', 'el <|Coordinador de Cobro Coactivo|>', 'el Coordinador de Cobranza'));
  test('in a list', () =>
    fixes(
      'former-name',
      'las Coordinaciones de Fiscalización y <|Cobro Coactivo|>',
      'las Coordinaciones de Fiscalización y Cobranza',
    ));
  test('the finding leads to the event in the history', () => {
    const [finding] = findingsIn('La Coordinación de Cobro Coactivo emite');
    assert.equal(lineOf(manualText, finding?.evidence[0] ?? 0), 236);
  });
  test('what left the Dirección has no name to change to', () =>
    fixes('former-name', 'la <|Coordinación de Seguimiento a la Operación del Nivel Desconcentrado|>', undefined));
  test('functions that passed to another unit are no change of name: never mended with all others', () => {
    const text = 'la Coordinación de Atención al Contribuyente atiende';
    assert.deepEqual(fixAllNames(manualAnalysis, text, findingsIn(text)).edits, []);
  });
  for (const told of [
    'la entonces Coordinación de Cobro Coactivo',
    'la extinta «Coordinación de Cobro Coactivo»',
    'Coordinación de Cobro Coactivo, hoy Coordinación de Cobranza',
    'la Coordinación de Cobro Coactivo, que desapareció en 2008',
  ]) {
    test(`the draft says itself that it is former: ${told}`, () => silent(told));
  }
  for (const between of ['\n\n', '\r\n\r\n', '\n>\n', '\n\u00a0\n']) {
    test(`another paragraph does not say so: ${JSON.stringify(between)}`, () =>
      fixes(
        'former-name',
        `La <|Coordinación de Cobro Coactivo|> emite${between}Se eliminó el anexo`,
        `La Coordinación de Cobranza emite${between}Se eliminó el anexo`,
      ));
  }
});

suite('wrong-level', () => {
  test('the name keeps all but its level', () =>
    fixes(
      'wrong-level',
      'la <|Coordinación de Servicios Estratégicos|> informa',
      'la Unidad de Servicios Estratégicos informa',
    ));
  test('in capitals', () =>
    fixes('wrong-level', '<|COORDINACIÓN DE SERVICIOS ESTRATÉGICOS|>', 'UNIDAD DE SERVICIOS ESTRATÉGICOS'));
  test('a body that goes on is another one', () => silent('la Coordinación de Servicios Estratégicos de la Tesorería'));
  test('one word may well be the name of a body elsewhere', () => silent('la División de Afiliación'));
  test('a level that the manual has not is none of its units', () =>
    silent('el Departamento de Corrección y Dictamen'));
});

suite('name-and-number', () => {
  test('a number before a name', () =>
    fixes('name-and-number', '<|8.2.2|> Coordinación de Afiliación', '8.2.1 Coordinación de Afiliación'));
  test('a number in parentheses', () =>
    fixes(
      'name-and-number',
      'Coordinación de Afiliación (numeral <|8.2.2|>)',
      'Coordinación de Afiliación (numeral 8.2.1)',
    ));
  test('what agrees is silent', () => silent('8.2.1 Coordinación de Afiliación (8.2.1), numeral 8.2.1'));
  test('the number of the name before', () =>
    silent('la División de Cobro Coactivo de la Coordinación de Cobranza, numeral 8.3.1.2'));
  test('a table in lines of commas', () =>
    silent('Coordinación de Afiliación,\n8.2.2,Coordinación de Clasificación de Empresas y Vigencia de Derechos'));
  test('an amount is no number of a section', () => silent('por 8.20 pesos la Coordinación de Afiliación'));
});

suite('wrong-citation', () => {
  const saying: readonly (readonly [marked: string, message: RegExp])[] = [
    ['numeral 8.3.1.2.1, <|función 99|>', /8\.3\.1\.2\.1 no tiene la función 99: tiene 22\./],
    ['la <|función 99|> del numeral 8.3.1.2.1 del Manual', /tiene 22/],
    ['NUMERAL 8.3.1.2.1, <|FUNCIÓN 99|>', /tiene 22/],
    ['numeral 8.3.1.2.1, <|fracción XL|>', /función XL: tiene 22/],
    ['la División de Cobro Coactivo, <|función 40|>', /8\.3\.1\.2 no tiene la función 40: tiene 26/],
    ['numeral 8.2, función 1, <|inciso z)|>', /función 1 del numeral 8\.2 no tiene el inciso z: tiene a, b, c, d, e/],
    ['numeral 8.2, función 2, <|inciso a)|>', /función 2 del numeral 8\.2 no tiene el inciso a: no tiene incisos/],
    ['numeral 8.2, <|inciso z)|>', /8\.2 no tiene el inciso z: su función 1 tiene a, b/],
    ['numeral 8.5, <|inciso a)|>', /8\.5 no tiene el inciso a: no tiene incisos/],
    ['numeral <|8.3.9.1|> del Manual', /no tiene el numeral 8\.3\.9\.1\. 8\.3, «.*», tiene: 8\.3\.1, 8\.3\.2, 8\.3\.3/],
    [
      'el apartado <|8.2.5|> del Manual de Organización de la Dirección de Incorporación y Recaudación',
      /8\.2\.1, 8\.2\.2/,
    ],
    ['los numerales 8.3.1 y <|8.3.8|> del Manual', /8\.3\.8/],
    ['según el <|8.4.7|> del Manual de Organización', /8\.4\.7/],
    ['numeral <|8.3.9.1|>, función 3', /8\.3\.9\.1/],
    ['la División de Cobro Coactivo (numeral <|8.3.1.9|>)', /8\.3\.1\.1/],
    ['numeral <|8.5.1.1.1|> del Manual', /no tiene numerales debajo/],
  ];
  for (const [marked, message] of saying) {
    test(`says what there is: ${marked}`, () => {
      const { text, span } = parseMarkers(marked);
      const [finding, ...others] = findingsIn(text);
      assert.ok(finding !== undefined);
      assert.deepEqual([finding.rule, finding.span, finding.fixes, others], ['wrong-citation', span, [], []]);
      assert.match(findingMessage(finding, 'es'), message);
    });
  }
  for (const text of [
    'numeral 8.3.1.2.1, función 22',
    'numeral 8.2, función 1, inciso k)',
    'la función 26 de la División de Cobro Coactivo',
    'numeral 8.3.9.1 de la NOM-031-STPS-2011',
    'el numeral 8.3.9 del contrato',
    'el numeral 8.7.1 de esta circular, en relación con la División de Cobro Coactivo',
    'el numeral 8.3.9 del Manual de Organización de la Secretaría de Salud',
    'el numeral 8.3.9 del Manual de Procedimientos',
    'la versión 8.3.9 del visor',
    'Los numerales 8.1.1 a 8.4.9 son de este procedimiento.',
    'en términos del numeral 8.3.9, procede',
    'el numeral 9.1.4 del Manual',
    'la Coordinación de Cobranza, fracción XL del artículo 150 del Reglamento',
    'la Coordinación de Cobranza, fracción XL',
    'la Coordinación de Cobranza, inciso z)',
    'artículo 71, fracción XL, numeral 8.3.1 del Manual',
    'la Coordinación de Cobranza: función 99. Numeral 5',
    '8.3.9 Otros servicios de la Coordinación de Cobranza',
    'la función 99 del sistema, a cargo del área de la Coordinación de Cobranza',
    'pague a la División de Dictamen 99 funciones',
    'numeral 8.3.1.3 del Manual, inciso c)',
  ]) {
    test(`is silent: ${text}`, () =>
      assert.deepEqual(
        findingsIn(text).filter(({ rule }) => rule === 'wrong-citation'),
        [],
      ));
  }
  test('of the gold set one draft alone cites what is not there, and says so itself', () => {
    const found = readGoldDrafts().flatMap(({ text }) =>
      findingsIn(text)
        .filter(({ rule }) => rule === 'wrong-citation')
        .map(({ span }) => text.slice(span.start, span.end + 26)),
    );
    assert.deepEqual(found, ['8.3.9 del Manual, que no existe']);
  });
});

suite('ambiguous-name', () => {
  test('each unit of that name can be chosen', () => {
    const [finding] = findingsIn('la Subjefatura de División de Normatividad revisa');
    assert.equal(finding?.rule, 'ambiguous-name');
    assert.deepEqual(
      finding.fixes.map(({ edits }) => applyEdits('la Subjefatura de División de Normatividad revisa', edits)),
      ['8.3.1.3.2', '8.3.3.1.1'].map(
        (number) => `la Subjefatura de División de Normatividad (numeral ${number}) revisa`,
      ),
    );
  });
  test('the number beside it decides', () => silent('8.3.1.3.2 Subjefatura de División de Normatividad'));
});

suite('acronym-undefined', () => {
  test('only the first use is reported', () => {
    fixes(
      'acronym-undefined',
      'la <|UFC|> y otra vez la UFC',
      'la Unidad de Fiscalización y Cobranza (UFC) y otra vez la UFC',
    );
    assert.equal(findingsIn('la UFC y otra vez la UFC').length, 1);
  });
  test('an acronym that is spelled out', () =>
    silent('la Unidad de Fiscalización y Cobranza (UFC) informa que la UFC'));
  test('"en adelante" spells it out too', () =>
    silent('la Unidad de Fiscalización y Cobranza, en lo sucesivo UFC, informa'));
});

suite('altered-quotation', () => {
  test('a literal quotation', () => silent(`dice: «${DUTY}»`));
  test('a literal part, its capitals apart', () =>
    silent(`dice: “${DUTY.split(' ').slice(2, 16).join(' ').toUpperCase()}”`));
  for (const [how, written] of [
    ['LaTeX', DUTY.replace(/[áéíóú]/g, (letter) => `\\'${letter.normalize('NFD').charAt(0)}`)],
    ['a quoted mail', DUTY.replaceAll(' ', '\n> ')],
    ['hyphenated lines', DUTY.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1-\n')],
    ['emphasis', DUTY.replace(/\S+/g, '*$&*')],
  ]) {
    test(`a literal quotation, written in ${how}`, () => silent(`dice: «${written}»`));
  }
  test('words left out and marked', () => {
    const words = DUTY.split(' ');
    silent(`dice: "${words.slice(0, 10).join(' ')} (…) ${words.slice(-10).join(' ')}"`);
  });
  for (const [open, close] of ['«»', '“”', '""'].map((marks) => [...marks]) as [string, string][]) {
    test(`a word changed between ${open}${close} is shown, and mended literally`, () => {
      const words = DUTY.split(' ');
      const altered = words.with(5, 'jamás').join(' ');
      const text = `dice: ${open}${altered}${close}`;
      const [finding] = findingsIn(text);
      assert.equal(finding?.rule, 'altered-quotation');
      assert.ok(finding.values.includes('jamás'));
      assert.equal(applyEdits(text, finding.fixes[0]?.edits ?? []), `dice: ${open}${DUTY}${close}`);
    });
  }
  test('of duties that are nearly the same, that of the unit named beside it is meant', () => {
    const [first, second] = ['8.2.1.1.1', '8.2.1.1.2'].map((number) => manualAnalysis.units.byNumber(number));
    for (const unit of [first, second]) {
      const altered = unit?.duties.at(-1)?.text.split(' ').with(4, 'jamás').join(' ');
      const found = findingsIn(`La ${unit?.name} debe «${altered}».`);
      assert.deepEqual(
        found.map(({ units }) => units),
        [[unit?.number]],
      );
    }
  });
  test('each duty with a word changed is found, and mended to a text that the manual prints', () => {
    let found = 0;
    const long = manualAnalysis.units.all
      .flatMap(({ duties }) => duties)
      .filter(({ text }) => 12 < text.split(' ').length);
    for (const { text: duty } of long) {
      const text = `«${duty.split(' ').with(4, 'jamás').join(' ')}»`;
      const finding = checkDraft(manualAnalysis, text, [])[0];
      const mended = finding && applyEdits(text, finding.fixes[0]?.edits ?? []);
      found += mended === `«${duty}»` ? 1 : 0;
      assert.ok(mended === undefined || checkDraft(manualAnalysis, mended, []).length === 0);
    }
    assert.ok(0.98 * long.length < found, `${found} of ${long.length}`);
  });
  test('a quotation of something else', () =>
    silent(
      '«Seguridad y Solidaridad Social», «El que solicita un servicio debe presentar su identificación oficial vigente y una copia»',
    ));
});

suite('ignore comments', () => {
  const wrong = 'la Coordinación de Afilición';
  test('on the line', () => silent(`${wrong} <!-- manual: ignore wrong-name -->`));
  test('on the line before', () => silent(`<!-- manual: ignore wrong-name -->\n${wrong}`));
  test('in LaTeX, for all rules', () => silent(`% manual: ignore\n${wrong}`));
  test('for the whole draft', () => silent(`<!-- manual: ignore-file wrong-name -->\n\n\n${wrong}`));
  for (const [where, text] of [
    ['before the name, on its line', `<!-- manual:ignore wrong-name --> ${wrong} informa`],
    [
      'far from the name, on its line',
      `${wrong} informa de lo que se le ha pedido ${'y más '.repeat(40)}<!-- manual:ignore -->`,
    ],
    ['on the second line of a broken name', 'la Coordinación de\nAfilición informa <!-- manual:ignore wrong-name -->'],
    ['on the first line of a broken name', 'la <!-- manual:ignore wrong-name --> Coordinación de\nAfilición informa'],
    ['above the first line of a broken name', '> <!-- manual:ignore -->\n> la Coordinación de\n> Afilición'],
    ['in a cell of a table', `| 1 | ${wrong} <!-- manual:ignore wrong-name --> | 2 |`],
    ['in another cell', `| <!-- manual:ignore wrong-name --> | ${wrong} | 2 |`],
    ['behind other words of the comment', `${wrong} <!-- cita literal; manual:ignore wrong-name -->`],
    ['with a reason', `${wrong} <!-- manual:ignore wrong-name -- así lo dice el decreto -->`],
    ['for all rules, with a reason', `${wrong} % manual:ignore -- así lo dice el decreto`],
    ['with several rules and a reason', `${wrong} <!-- manual:ignore wrong-name, wrong-level -- lo dicen -->`],
    ['as it was written before', `${wrong} <!-- manual: ignore wrong-name -->`],
    ['for the draft, with a reason', `<!-- manual:ignore-file wrong-name -- histórico -->\n\n${wrong}`],
  ] as const) {
    test(where, () => silent(text));
  }
  const rulesIn = (text: string) => findingsIn(text).map(({ rule, values }) => [rule, ...values]);
  const written = 'Coordinación de Afilición';
  const mistake = ['wrong-name', written, 'Coordinación de Afiliación', '8.2.1'];
  test('another rule is not ignored, and the comment is told to do nothing', () =>
    assert.deepEqual(rulesIn(`${wrong} <!-- manual:ignore former-name -->`), [mistake, ['unused-ignore']]));
  test('two lines further it is not ignored', () =>
    assert.deepEqual(rulesIn(`% manual:ignore\n\n${wrong}`), [['unused-ignore'], mistake]));
  test('a comment that has nothing to silence', () => {
    assert.deepEqual(rulesIn('la Coordinación de Afiliación <!-- manual:ignore -->'), [['unused-ignore']]);
    assert.deepEqual(rulesIn('Hola.\n\n<!-- manual:ignore-file former-name -->'), [['unused-ignore']]);
  });
  test('a rule that there is not', () =>
    assert.deepEqual(rulesIn(`${wrong} <!-- manual:ignore wrong-nane -->`), [
      mistake,
      ['unused-ignore', 'wrong-nane'],
    ]));
  test('a comment of the whole draft silences what others say of comments', () =>
    silent('<!-- manual:ignore-file unused-ignore, wrong-name -->\n\nla Coordinación de Afilición\n\n% manual:ignore'));
  test('one that silences an acronym does something', () => silent('la UFC <!-- manual:ignore acronym-undefined -->'));
  test('one that is shown as code is none', () => silent('Escriba `<!-- manual:ignore wrong-name -->` detrás.'));
  test('words of the text are no comment', () =>
    assert.equal(findingsIn(`del manual: ignore esto. ${wrong}`).length, 1));
});

suite('checks of any draft', () => {
  const drafts = readGoldDrafts().map(({ text }) => text);

  test('every finding and edit lies in the text, edits of a fix apart', () =>
    fc.assert(
      fc.property(draftTexts(drafts), (text) => {
        for (const { span, fixes: ways } of findingsIn(text)) {
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          for (const { edits } of ways) {
            edits.reduce((end, edit) => {
              assert.ok(end <= edit.span.start && edit.span.start <= edit.span.end && edit.span.end <= text.length);
              return edit.span.end;
            }, 0);
          }
        }
      }),
      { numRuns: 150 },
    ));

  test('fixing all tells how many names it mended, and where they stand then', () => {
    const text = 'la Coordinación de Afilición, la Unidad de Corrección y Dictamen; la Coordinación de Cobro Coactivo';
    const { edits, places, count } = fixAllNames(manualAnalysis, text, findingsIn(text));
    const fixed = applyEdits(text, edits);
    assert.equal(count, 2);
    assert.deepEqual(
      places.map(({ start, end }) => fixed.slice(start, end)),
      ['Coordinación de Afiliación', 'Coordinación de Corrección y Dictamen'],
    );
  });

  test('fixing all leaves nothing that could be fixed so', () =>
    fc.assert(
      fc.property(draftTexts(drafts), (text) => {
        const fixed = applyEdits(text, fixAllNames(manualAnalysis, text, findingsIn(text)).edits);
        assert.deepEqual(
          fixAllNames(manualAnalysis, fixed, findingsIn(fixed)).edits.map(({ span, newText }) => [
            fixed.slice(span.start - 40, span.end + 40),
            newText,
          ]),
          [],
        );
      }),
      { numRuns: 150 },
    ));
});

function findingsIn(text: string): readonly Finding[] {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
}

/** The one finding covers the marked span, and its first fix gives `expected`; no fix when that is `undefined`. */
function fixes(rule: string, marked: string, expected: string | undefined): void {
  const { text, span } = parseMarkers(marked);
  const [finding, ...others] = findingsIn(text);
  assert.deepEqual([finding?.rule, finding?.span, others], [rule, span, []]);
  const [fix] = finding?.fixes ?? [];
  assert.equal(fix && applyEdits(text, fix.edits), expected);
}

function silent(text: string): void {
  assert.deepEqual(
    findingsIn(text).map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
    [],
  );
}
