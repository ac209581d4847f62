import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { scanMentions } from '../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

suite('mentions of units in a draft', () => {
  suite('plain names', () => {
    test('as printed', () => check('a la <|Coordinación de Cobranza|> se turnó', 'exact 8.3.1'));
    test('in capitals', () => check('<|COORDINACIÓN DE COBRANZA|>', 'caps 8.3.1'));
    test('in small letters', () => check('la <|coordinación de cobranza|>.', 'case 8.3.1'));
    test('without accents', () => check('<|COORDINACION DE COBRANZA|>', 'no-accent 8.3.1'));
    test('with decomposed accents', () => check(`<|${'División de Dictamen'.normalize('NFD')}|>`, 'exact 8.3.2.2'));
    test('with a soft hyphen', () => check('<|Divi\u00adsión de Dictamen|>', 'exact 8.3.2.2'));
    test('hyphenated in a quoted mail', () => check('> la <|Coordina-\n> ción de Cobranza|> dice', 'exact 8.3.1'));
    test('with LaTeX accents and ties', () => check("<|Divisi\\'on~de~Dictamen|>", 'exact 8.3.2.2'));
    test('with emphasis inside', () => check('**<|División de** Dictamen|>', 'exact 8.3.2.2'));
    test('the accent in the wrong place is an error', () => check('<|Coordinación de Cobránza|>', 'typo 8.3.1'));
    test('an identifier in code is none', () => check('DIVISION_DE_DICTAMEN = 1'));
    test('the figure of a note is no part of it', () =>
      check('<|División de Cobro Coactivo|>3 y <|División de Dictamen|>¹.', 'exact 8.3.1.2', 'exact 8.3.2.2'));
    test('the parenthesis of its letters is', () =>
      check('<|Subjefaturas de División de Fiscalización Estratégica (B, C, E)|>', 'exact 8.3.3.2.1'));
    test('in small capitals of LaTeX', () =>
      check("la <|Subjefatura de \\textsc{Divisi\\'on} de Evaluación|>", 'exact 8.3.3.1.2'));
    test('a label on the next line begins anew', () =>
      check(`${'x '.repeat(30)}la <|Coordinación de Asistencia Legal|>\nElaboró: Ana Ruiz`, 'exact 8.4.2'));
  });

  suite('short forms', () => {
    test('an abbreviation', () => check('<|Div. de Dictamen|>', 'abbrev 8.3.2.2'));
    test('an abbreviation without "de"', () => check('<|Coord. Cobranza|>', 'abbrev 8.3.1'));
    test('two of them', () => check('<|Subj. de Div. de Evaluación|>', 'abbrev 8.3.3.1.2'));
    test('Jefatura de División is the División', () => check('<|Jefatura de División de Dictamen|>', 'abbrev 8.3.2.2'));
    test('Jefatura de la Unidad is the post, the unit inside it', () =>
      check('la Jefatura de la <|Unidad de Servicios Estratégicos|>', 'exact 8.4'));
    test('"de División" left out', () => check('<|Subjefatura de Registro de Patrones|>', 'partial 8.2.1.1.2'));
    test('a beginning that one unit alone has', () =>
      check('la <|División de Atención a la Procuraduría|>, del IMSS', 'partial 8.6.4'));
    test('one letter of several', () =>
      check('la <|Subjefatura de División de Fiscalización Estratégica C|>', 'partial 8.3.3.2.1'));
    test('a letter that no unit has', () => check('la Subjefatura de División de Fiscalización C'));
    test('an ending that one unit alone has', () =>
      check('<|Subjefe de División de Política Fiscal|>', 'title 8.5.4.1'));
  });

  suite('posts', () => {
    test('is spanned whole', () => check('el <|Coordinador de Corrección y Dictamen|>', 'title 8.3.2'));
    test('with both genders', () => check('<|Coordinador(a) de Cobranza|>', 'title 8.3.1'));
    test('Titular is no part of it', () => check('Titular de la <|División de Dictamen|>', 'exact 8.3.2.2'));
    test('with the name of who holds it', () => check('<|Coordinadora de Cobranza|> Ana Ruiz Paz', 'title 8.3.1'));
  });

  suite('lists', () => {
    test('each member has its own name', () =>
      check('las <|Divisiones de Corrección|> y de <|Dictamen|>', 'coordinated 8.3.2.1', 'coordinated 8.3.2.2'));
    test('the "y" of a name is not the "y" of the list', () =>
      check(
        '<|Coordinaciones de Cobranza|>, de <|Fiscalización|> y de <|Corrección y Dictamen|>',
        'coordinated 8.3.1',
        'coordinated 8.3.3',
        'coordinated 8.3.2',
      ));
    test('with the article for the level word', () =>
      check('la <|División de Corrección|> y la de <|Dictamen|>', 'exact 8.3.2.1', 'coordinated 8.3.2.2'));
    test('of letters', () =>
      check(
        '<|Subjefaturas de División de Fiscalización A|> y <|B|>',
        'coordinated 8.4.1.1.1',
        'coordinated 8.4.1.1.2',
      ));
    test('a singular makes no list', () => check('la División de Corrección y Dictamen'));
    test('acronyms in between', () =>
      check(
        '<|Unidades de Incorporación al Seguro Social|> (<|UISS|>) y de <|Fiscalización y Cobranza|>',
        'coordinated 8.2',
        'acronym 8.2',
        'coordinated 8.3',
      ));
    test('the article for the level word further on in the sentence', () =>
      check(
        'la <|Subjefatura de División de Prestaciones en Dinero|> revisó lo pagado; la de <|Prestaciones en Especie|>, lo demás',
        'exact 8.2.2.3.2',
        'coordinated 8.2.2.3.1',
      ));
    test('the plural article for several', () =>
      check(
        'la <|División de Dictamen|>, así como las de <|Corrección|> y de <|Cobro Coactivo|>, coinciden',
        'exact 8.3.2.2',
        'coordinated 8.3.2.1',
        'coordinated 8.3.1.2',
      ));
    test('but not in the next one', () =>
      check('la <|Coordinación de Cobranza|> cobra. La de Fiscalización de Querétaro no', 'exact 8.3.1'));
  });

  suite('acronyms', () => {
    test('after an article', () => check('Titular de la <|UFC|>.', 'acronym 8.3'));
    test('with periods', () => check('Responsable: <|D.I.R.|>', 'acronym 8.1'));
    test('USE is also a verb', () => check('USE el formato; quien USE la sala'));
    test('and a unit: after an article', () => check('de la <|USE|> dependen', 'acronym 8.4'));
    test('a measure is none', () => check('300 UFC/ml de agua'));
    test('as a gloss of its name', () =>
      check('la <|Dirección de Incorporación y Recaudación|>, en adelante <|DIR|>;', 'exact 8.1', 'acronym 8.1'));
    test('in emphasis', () => check('(_IMSS, <|DIR|>, <|USE|>_)', 'acronym 8.1', 'acronym 8.4'));
    test("another body's is none", () => check('la Unidad de Servicios Escolares (USE)'));
  });

  suite('section numbers', () => {
    test('after "numeral"', () => check('en términos del numeral <|8.3.1|>,', 'number 8.3.1'));
    test('of another document', () => check('el numeral 8.3.1 de la NOM-031-STPS'));
    test('beside the name of its unit', () =>
      check('<|8.3.1|> <|Coordinación de Cobranza|>', 'number 8.3.1', 'exact 8.3.1'));
    test('a rule of the draft', () => check('8.3.1 La <|Coordinación de Cobranza|> paga', 'exact 8.3.1'));
    test('a list', () => check('numerales <|8.2|> y <|8.2.1|> del Manual', 'number 8.2', 'number 8.2.1'));
    test('a version is none', () => check('la versión 8.3.1 del visor'));
    test('of another manual of organization', () =>
      check('el apartado 8.3.1 del Manual de Organización de la Dirección Jurídica'));
    test('with the title of its own section', () => check('la sección 8.6.2 «Programación de teclas» del manual'));
    test('of the draft itself', () => check('los numerales 8.1 a 8.4 son de este procedimiento'));
    test('of an agreement', () => check('el numeral 8.4.2 del Acuerdo de 2016'));
    test('after another one of the sentence', () =>
      check('remite al numeral <|8.3.2.2.1|>, y la función es del <|8.3.2.2|>.', 'number 8.3.2.2.1', 'number 8.3.2.2'));
    test('in the cell beside its unit and the superior', () =>
      check(
        '| <|División de Dictamen|> de la <|Coordinación de Corrección y Dictamen|> | <|8.3.2.2|> |',
        'exact 8.3.2.2',
        'exact 8.3.2',
        'number 8.3.2.2',
      ));
  });

  suite('typing errors', () => {
    test('in the level word', () => check('la <|Cordinación de Cobranza|>', 'typo 8.3.1'));
    test('in the name', () => check('la <|Coordinación de Cobransa|>', 'typo 8.3.1'));
    test('a small word added', () => check('<|División de Vigencia de los Derechos|>', 'typo 8.2.2.3'));
    test('a small word left out', () => check('<|División Cobro Coactivo|>', 'typo 8.3.1.2'));
    test('a small word for another', () => check('<|Unidad de Incorporación a Seguro Social|>', 'typo 8.2'));
    test('a blank in the wrong place', () => check('<|Divisió nde Dictamen|>', 'typo 8.3.2.2'));
    test('a shorter name does not hide the misspelt longer one', () =>
      check('<|Subjefatura de División de Normatividad Fisca|>', 'typo 8.4.2.2.1'));
    test('"la coordinación de la cobranza" is what is done, not a unit', () => check('la coordinación de la cobranza'));
  });

  suite('former names', () => {
    test('the unit of today', () => check('la <|Coordinación de Cobro Coactivo|>', 'former 8.3.1'));
    test('that left or was abolished', () => check('la <|Coordinación de Sistemas de Información|>', 'former '));
    test('say since when, by which event and what to write', () => {
      const [mention] = scanMentions('la COORDINACIÓN DE COBRO COACTIVO', manualMatcher);
      assert.equal(mention?.former?.date, '2008-05-16');
      assert.match(mention?.former?.event ?? '', /renombrándose esta última/);
      assert.equal(mention?.official, 'COORDINACIÓN DE COBRANZA');
    });
  });

  suite('ambiguous names', () => {
    const name = 'Subjefatura de División de Normatividad';
    test('two units share it', () => check(`<|${name}|>`, 'ambiguous 8.3.1.3.2+8.3.3.1.1'));
    test('the superior beside it decides', () =>
      check(`<|${name}|> de la <|Coordinación de Cobranza|>`, 'exact 8.3.1.3.2', 'exact 8.3.1'));
    test('the number beside it decides', () =>
      check(`<|${name}|> (<|8.3.3.1.1|>)`, 'exact 8.3.3.1.1', 'number 8.3.3.1.1'));
    test('an empty line ends the neighbourhood', () =>
      check(`<|Coordinación de Cobranza|>\n\n<|${name}|>`, 'exact 8.3.1', 'ambiguous 8.3.1.3.2+8.3.3.1.1'));
    test('what both have above them decides nothing', () =>
      check(`<|${name}|> de la <|UFC|>`, 'ambiguous 8.3.1.3.2+8.3.3.1.1', 'acronym 8.3'));
    test('each row of a table speaks for itself', () =>
      check(
        `| <|${name}|> | <|Coordinación de Cobranza|> |\n| <|${name}|> | <|Coordinación de Fiscalización|> |`,
        'exact 8.3.1.3.2',
        'exact 8.3.1',
        'exact 8.3.3.1.1',
        'exact 8.3.3',
      ));
  });

  suite("other bodies' names", () => {
    const others = [
      'Coordinación de Cobranza de Prestaciones',
      'Coordinación de Fiscalización y Normatividad',
      'Unidad de Fiscalización y Cobranza Coactiva',
      'COORDINACIÓN DE PLANEACIÓN Y EVALUACIÓN TÉCNICA',
      'la coordinación de fiscalización sanitaria',
      'Coordinación de Cobranza — Instituto Meridian',
      'Coordinación de Cobranza del Infonavit',
      'Universidad de Escuinapa, Coordinación de Afiliación',
      'Coordinación de Cobranza del Instituto de Pensiones de Jalisco',
      'Coordinación de Fiscalización a Grandes Contribuyentes',
      '**Jefe de División de Dictamen**, Administración Fiscal del Estado de Hidalgo',
      'la División de Fiscalización a grandes rasgos',
      'la Coordinación de Servicios Administrativos de la Dirección Jurídica',
      'la coordinación de afiliación sindical',
      'Coordinación de Servicios Integrales para la Mujer',
      'Coordinación de Afiliación-Vigencia',
      'Coordinación de Fiscalización, Normatividad y Padrones',
      'División de Recursos Financieros, Materiales y Servicios Generales del ISSSTE',
      'Dirección Jurídica',
      'en coordinación con las áreas',
      'la división de poderes',
      'Sub-Coordinación de Cobranza',
      'Manual de Organización de la Dirección de Incorporación y Recaudación',
    ];
    for (const other of others) {
      test(other, () => check(other));
    }
    test('what follows a name need not belong to it', () =>
      check(
        'la <|Coordinación de Cobranza|> de la <|Unidad de Fiscalización y Cobranza|>',
        'exact 8.3.1',
        'exact 8.3',
      ));
    test('nor a person', () => check('<|Coordinación de Cobranza|> Lic. Ana Ruiz', 'exact 8.3.1'));
    test('nor a verb', () => check('la <|División de Dictamen|> y remitió', 'exact 8.3.2.2'));
    test('nor a verb in capitals, which lost its accent', () =>
      check('LA <|DIVISION DE DICTAMEN|> PREGUNTO SI LA <|UFC|> SEÑALA Y REMITIO', 'no-accent 8.3.2.2', 'acronym 8.3'));
    test('nor a verb that shouts', () => check('la <|División de Dictamen|> HARÁ lo conducente', 'exact 8.3.2.2'));
    test('nor the next item of a list', () =>
      check('I. el <|Coordinador de Asistencia Legal|>, y\n II. la persona', 'title 8.4.2'));
    test('nor "el Instituto" with what goes on after it', () =>
      check('la <|División de Dictamen|> del Instituto de conformidad con la Ley', 'exact 8.3.2.2'));
  });

  suite('what to write instead', () => {
    const official = (draft: string): string | undefined => scanMentions(draft, manualMatcher)[0]?.official;
    test('nothing, where it is right', () => assert.equal(official('Coordinación de Cobranza'), undefined));
    test('the accents, in capitals', () => assert.equal(official('DIVISION DE DICTAMEN'), 'DIVISIÓN DE DICTAMEN'));
    test('the whole name for a part', () => assert.equal(official('Div. de Dictamen'), 'División de Dictamen'));
    test('a post stays a post', () =>
      assert.equal(official('Jefa de División de Dictámen'), 'Jefa de División de Dictamen'));
    test('small letters stay small', () =>
      assert.equal(official('la cordinación de cobranza'), 'coordinación de cobranza'));
  });
});

/** Spans are marked `<|…|>` in their order; of each the form and the units are expected. */
function check(marked: string, ...expected: readonly string[]): void {
  const text = marked.replaceAll(/<\||\|>/g, '');
  const mentions = scanMentions(text, manualMatcher);
  const shown = [...mentions]
    .reverse()
    .reduce(
      (rest, { span }) => `${rest.slice(0, span.start)}<|${rest.slice(span.start, span.end)}|>${rest.slice(span.end)}`,
      text,
    );
  assert.equal(shown, marked);
  assert.deepEqual(
    mentions.map(({ form, units }) => `${form} ${units.join('+')}`),
    expected,
  );
}
