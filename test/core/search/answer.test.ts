import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { absentQueries } from '../../support/gold-set.ts';
import { manualAnalysis, spanishWords } from '../../support/manual.ts';
import { manualOf } from '../../support/manual-of.ts';

const DIVISION = '8.2 División de Cobro';

suite('search finds', () => {
  test('a word without its accent, in other letters, and in another form', () => {
    for (const query of ['condonacion', 'CONDONACIÓN', 'condonar', 'condona']) {
      check(['Tramitar la condonación de multas.', 'Elaborar informes.'], query, [
        'Tramitar la condonación de multas.',
      ]);
    }
  });

  test('a word that is still being typed', () => {
    check(['Autorizar prórrogas.', 'Elaborar informes.'], 'prórr', ['Autorizar prórrogas.']);
  });

  test('a word with a slip, and says what it looked for', () => {
    const { search } = manualOf({ [DIVISION]: ['Tramitar el remate de valores.'] });
    const answer = search.search('remate de balores ', 5);
    assert.equal(answer.hits.length, 1);
    assert.deepEqual(answer.corrected, [{ typed: 'balores', used: 'valores' }]);
  });

  test('nothing for what is near nothing, and says which word', () => {
    const { search } = manualOf({ [DIVISION]: ['Tramitar el remate de valores.'] });
    const { hits, corrected, unknown } = search.search('xyzzyq ', 5);
    assert.deepEqual({ hits, corrected, unknown }, { hits: [], corrected: [], unknown: ['xyzzyq'] });
  });

  test('an acronym where the name is spelt out, and the name where only the acronym is printed', () => {
    const spelt = 'Asignar la Clave Única de Registro de Población.';
    const printed = 'Difundir la CURP.';
    check([spelt, 'Elaborar informes.'], 'CURP', [spelt]);
    check([printed, 'Elaborar informes.'], 'clave única de registro de población', [printed]);
  });

  test("the manual's word for an everyday one", () => {
    const duty = 'Tramitar la condonación de multas.';
    check([duty, 'Elaborar informes de multas.'], 'perdonar multas', [duty, 'Elaborar informes de multas.']);
  });

  test('the duty that has all words before those that have most of them', () => {
    const [all, most, few] = ['Revisar convenios de pago.', 'Revisar convenios.', 'Elaborar listas.'];
    check([few, most, all], 'revisar convenios pago', [all, most]);
  });

  test('the item itself, not the duty that leads in to it', () => {
    const { search } = manualOf({
      [DIVISION]: ['Proponer normas sobre:\n - a) Altas;\n - b) Bajas.', 'Recibir avisos.'],
    });
    const [hit] = search.search('normas bajas', 5).hits;
    assert.deepEqual([hit?.document.text, hit?.document.ordinal, hit?.document.item?.marker], ['Bajas.', 1, 'b']);
  });
});

suite('search says', () => {
  test('what it looked for in place of words that the manual does not say', () => {
    checkWidened('quién ve lo de las escuelas', [['escuelas', 'estudiantes']]);
    checkWidened('hipoteca', [['hipoteca', 'garantías']]);
    checkWidened('taxistas ', [['taxistas', 'incorporación voluntaria al régimen obligatorio']]);
    checkWidened('DOF', [['DOF', 'Diario Oficial de la Federación']]);
    checkWidened('chofer en vacaciones', [['chofer', 'conductores autorizados']]);
  });

  test('what a thing is in the manual that people call by a name or a number', () => {
    checkWidened('modalidad 10', [['modalidad 10', 'inscripción de trabajadores']]);
    checkWidened('¿quién ve lo de la modalidad 40?', [['modalidad 40', 'continuación voluntaria']]);
    checkWidened('32-D', [['32 D', 'Opiniones de Cumplimiento de Obligaciones']]);
    checkWidened('SIROC', [['SIROC', 'obras de construcción']]);
    const { unknown } = manualAnalysis.search.search('modalidad 99', 5, spanishWords);
    assert.deepEqual(unknown, ['99']);
  });

  test('what a phrase stood for whose words the manual has in another sense', () => {
    checkWidened('castigar a contadores', [['castigar contadores', 'sanciones a contadores públicos']]);
  });

  test('nothing of what the manual says itself', () => {
    for (const query of [
      'convenios de pago',
      'PAE',
      'condonación de multas',
      'garantías',
      'procedimiento de ejecución',
    ]) {
      checkWidened(query, []);
    }
  });

  test('something, whenever it answers what the manual does not speak of', () => {
    for (const { query } of absentQueries) {
      const { hits, corrected, widened, unknown } = manualAnalysis.search.search(query, 5, spanishWords);
      assert.ok(hits.length === 0 || 0 < corrected.length + widened.length + unknown.length, query);
    }
  });

  test('that a right word is not there, rather than to take it for a slip', () => {
    for (const word of ['remesas', 'propina', 'funerales', 'gallinas', 'mineros', 'pelota', 'recetario']) {
      const { corrected, unknown } = manualAnalysis.search.search(`créditos ${word}`, 5, spanishWords);
      assert.deepEqual([corrected, unknown], [[], [word]], word);
    }
    const { corrected } = manualAnalysis.search.search('condonasion de multas', 5, spanishWords);
    assert.deepEqual(corrected, [{ typed: 'condonasion', used: 'condonacion' }]);
  });
});

suite('search ranks', () => {
  test('the specific duty before the closing clause and before boilerplate', () => {
    const residual = 'Ejercer las demás funciones en materia de garantías que le encomienden.';
    const boilerplate = 'Mantener coordinación con las áreas en materia de garantías.';
    const specific = 'Calificar garantías, verificando que sean suficientes y que se renueven a tiempo en cada caso.';
    check([residual, boilerplate, specific], 'garantías', [specific, boilerplate, residual]);
  });

  test('the words of the query as they were typed, before the same words apart', () => {
    const apart = 'Proponer valores para el registro, y el remate.';
    const together = 'Proponer el remate de valores para el registro.';
    check([apart, together], 'remate de valores', [together, apart]);
  });

  test('what is asked about, before how: words like "cambiar", "etapas", "informe"', () => {
    const topic = ['Revisar garantías de créditos.', 'Recibir garantías de patrones.', 'Cancelar garantías de obras.'];
    for (const [query, other] of [
      ['etapas de la garantía', 'Participar en las etapas de los sistemas.'],
      ['cambiar una garantía', 'Cambiar las claves de los usuarios.'],
      ['informe de garantías', 'Elaborar el informe del personal.'],
      ['cómo pagar la garantía', 'Pagar los servicios de la oficina.'],
      ['requisitos para garantías', 'Difundir los requisitos de las vacantes.'],
    ] as const) {
      const { search } = manualOf({ [DIVISION]: [other, ...topic] });
      const texts = search.search(query, 9).hits.map(({ document }) => document.text);
      assert.equal(texts.indexOf(other), 3, query);
    }
  });

  test('what a duty is about, before what is one of many subjects of another', () => {
    for (const query of ['pago en parcialidades', 'registros patronales', 'visitas de inspección']) {
      const listed = `Mantener comunicación con las áreas para multas, notificaciones, domicilios, ${query}, garantías, y otros.`;
      const matter = `Autorizar, en los términos que la ley señala para cada caso, las solicitudes de ${query} que presenten.`;
      check([listed, matter], query, [matter, listed]);
    }
  });

  test('what a duty is about, before what it names a unit by', () => {
    for (const [query, name] of [
      ['cobro coactivo', 'División de Cobro Coactivo'],
      ['control de obligaciones', 'Coordinación de Control de Obligaciones'],
      ['vigencia de derechos', 'Coordinación de Vigencia de Derechos'],
    ] as const) {
      const passing = `Proporcionar reportes a la ${name} del proceso.`;
      const matter = `Proponer mejoras, en los casos que determine la norma, para el ${query} en las oficinas.`;
      const { search } = manualOf({
        '8.2 División de Altas': [passing, matter],
        '8.3 Coordinación de Bajas': ['Otros.'],
      });
      assert.equal(search.search(query, 1).hits[0]?.document.text, matter, query);
    }
  });

  test('what a unit does that is asked for by its name alone, before a duty that says the name in passing', () => {
    for (const [query, name] of [
      ['oportunidades recaudatorias', 'Oportunidades Recaudatorias'],
      ['grandes patrones', 'Fiscalización a Grandes Patrones'],
      ['asistencia integral', 'Asistencia Integral'],
    ] as const) {
      const { search } = manualOf({
        '8.2 División de Altas': [`Proponer mejoras del registro, en conjunto con ${query}.`, 'Recibir avisos.'],
        [`8.3 División de ${name}`]: ['Elaborar estudios del mercado laboral.', 'Recibir consultas.'],
      });
      const units = search.search(query, 5).hits.map(({ document }) => document.unit.number);
      assert.deepEqual(units, ['8.3', '8.3', '8.2'], query);
    }
  });

  test('the matter, where many duties say what is also the name of a unit', () => {
    const says = ['Autorizar convenios de pago.', 'Cancelar convenios de pago.', 'Revisar convenios de pago.'];
    const { search } = manualOf({
      '8.2 Unidad de Cobro': [...says, 'Difundir los convenios de pago.'],
      '8.3 División de Convenios de Pago': ['Recibir consultas.'],
    });
    assert.equal(search.search('convenios de pago', 5).hits[0]?.document.unit.number, '8.2');
  });

  test('the duty that leads with the verb of the question', () => {
    const drafts = 'Elaborar convenios.';
    const signs = 'Aprobar convenios.';
    check([drafts, signs], '¿quién aprueba los convenios?', [signs, drafts]);
  });

  test('all who do it before who only names it, where nothing else is asked', () => {
    const signs = 'Determinar y autorizar convenios.';
    const approves = 'Autorizar el programa anual de trabajo de las divisiones y de la coordinación.';
    const names = 'Recibir la autorización.';
    check([names, names.replace('Recibir', 'Registrar'), approves], '¿quién autoriza?', [
      approves,
      names,
      names.replace('Recibir', 'Registrar'),
    ]);
    check(['Elaborar convenios.', signs], '¿quién autoriza los convenios?', [signs, 'Elaborar convenios.']);
  });

  test('a numbered paragraph as its words, and says nothing of its number', () => {
    const { search } = manualOf({ [DIVISION]: ['Revisar las garantías de créditos.', 'Elaborar informes.'] });
    const paragraph = 'Revisar las garantías';
    for (const mark of ['3. ', '14.- ', '12) ', '(7) ', 'XII. ', 'iv) ', 'a) ', '4.2.1.- ', '15° ', 'Función 7: ']) {
      const { hits, unknown } = search.search(mark + paragraph, 5);
      assert.deepEqual([hits.map(({ document }) => document.ordinal), unknown], [[1], []], mark);
    }
    assert.deepEqual(search.search('15 días de garantías', 5).unknown, ['15'], 'no mark, no list');
    assert.deepEqual(search.search('8.3.- garantías', 5).unknown, []);
  });

  test('an item with the verbs of the duty that leads in to it', () => {
    const leadIn = (duty: string) => {
      const { search } = manualOf({ [DIVISION]: [`${duty}:\n - a) Trámite de garantías;\n - b) Bajas.`] });
      return search.search('garantías', 5).hits[0]?.leadIn;
    };
    assert.equal(leadIn('Revisar y actualizar los criterios'), 'Revisar y actualizar');
    assert.equal(leadIn('Dirigir y someter a la consideración del Titular, los proyectos de'), 'Dirigir');
    assert.equal(leadIn('Apoyo jurídico en'), undefined);
    assert.equal(manualAnalysis.search.search('condonación de multas', 1).hits[0]?.leadIn, 'Establecer');
  });

  test('identical duties once, with the others as ties', () => {
    const { search } = manualOf({
      '8.2 División de Altas': ['Recibir avisos de patrones.'],
      '8.3 División de Bajas': ['Recibir avisos de patrones.', 'Recibir quejas.'],
    });
    const { hits } = search.search('avisos', 5);
    assert.deepEqual(
      hits.map(({ document, ties }) => [document.unit.number, ties.map(({ unit, ordinal }) => [unit.number, ordinal])]),
      [['8.2', [['8.3', 1]]]],
    );
  });

  test('one matter of one branch from the top down, with the class of each verb', () => {
    const { search } = manualOf({
      '8.3 Unidad de Cobranza': ['Autorizar el remate de bienes embargados.'],
      '8.3.1 Coordinación de Cobro': ['Revisar el remate de bienes embargados.'],
      '8.3.1.1 División de Remates': ['Elaborar el remate de bienes embargados.'],
      '8.4 Unidad de Servicios': ['Elaborar el remate de bienes embargados y de otros.'],
    });
    const { families, hits } = search.search('remate bienes', 5);
    assert.deepEqual(
      families.flatMap(({ branch, hits }, family) =>
        hits.map(({ document, facts }) => [document.unit.number, facts.verbClass, family, branch]),
      ),
      [
        ['8.3', 'autoriza', 0, '8.3'],
        ['8.3.1', 'revisa', 0, '8.3'],
        ['8.3.1.1', 'elabora', 0, '8.3'],
        ['8.4', 'elabora', 1, '8.4'],
      ],
    );
    assert.deepEqual(
      hits,
      families.flatMap((family) => family.hits),
    );
  });

  test('marks the words that match, also those that stand for others', () => {
    const { search } = manualOf({ [DIVISION]: ['Tramitar la condonación de multas.'] });
    const [hit] = search.search('perdonar multas', 5).hits;
    assert.deepEqual(
      hit?.highlights.map(({ start, end }) => hit.document.text.slice(start, end)),
      ['condonación', 'multas'],
    );
  });
});

suite('search within', () => {
  const analysis = manualOf({
    '8.3 Unidad de Cobranza': ['Aprobar convenios.'],
    '8.3.1 Coordinación de Dictamen': ['Elaborar convenios.', 'Revisar garantías.'],
    '8.4 Unidad de Servicios': ['Elaborar convenios de servicio.'],
  });
  const places = (query: string) =>
    analysis.search.search(query, 9).hits.map(({ document }) => `${document.unit.number}#${document.ordinal}`);

  test('a unit and those below it, by number, with or without the facet', () => {
    for (const query of [
      '8.3 convenios',
      '8.3. convenios',
      'en:8.3 convenios',
      'convenios en:cobranza',
      'en:"unidad de cobr" convenios',
    ]) {
      assert.deepEqual(places(query).toSorted(), ['8.3#1', '8.3.1#1'], query);
    }
    assert.deepEqual(places('en:8.3.1 convenios'), ['8.3.1#1']);
    assert.deepEqual(places('en:9.9 convenios'), []);
    assert.deepEqual(places('8.3.1 8.4 convenios').toSorted(), ['8.3.1#1', '8.4#1'], 'two numbers are two places');
    assert.equal(places('9.9 convenios').length, 3, 'a number that no unit has is left out of account');
  });

  test('a level, without what has its name inside another', () => {
    assert.deepEqual(places('nivel:coord convenios'), ['8.3.1#1']);
  });

  test('a class of verbs, also alone', () => {
    assert.deepEqual(places('autoriza: convenios'), ['8.3#1']);
    assert.deepEqual(places('revisa:'), ['8.3.1#2']);
    assert.deepEqual(places('elabora: en:8.4'), ['8.4#1']);
  });

  test('the name of a unit beside the matter', () => {
    assert.equal(places('servicios convenios')[0], '8.4#1');
    assert.equal(places('coordinación de dictamen convenios')[0], '8.3.1#1');
  });

  test('quoted words in this order, also while the quote is open', () => {
    assert.deepEqual(places('"convenios de servicio"'), ['8.4#1']);
    assert.deepEqual(places('"convenios de serv'), ['8.4#1']);
    assert.deepEqual(places('"servicio convenios"'), []);
  });

  test('without a word, in all its forms, or without a phrase', () => {
    assert.deepEqual(places('convenios -servicios').toSorted(), ['8.3#1', '8.3.1#1']);
    assert.deepEqual(places('convenios -"elaborar convenios"'), ['8.3#1']);
  });

  test('completes facets, units and levels', () => {
    const inserts = (query: string) => analysis.search.search(query, 1).completions.map(({ insert }) => insert);
    assert.deepEqual(inserts('convenios aut'), ['autoriza:']);
    assert.deepEqual(inserts('en:8.3'), ['en:8.3', 'en:8.3.1']);
    assert.deepEqual(inserts('en:dicta'), ['en:8.3.1']);
    assert.deepEqual(inserts('nivel:u'), ['nivel:Unidad']);
    assert.deepEqual(inserts('zzz'), []);
    assert.ok(inserts('').includes('elabora:'));
  });
});

/** Texts of the hits, in order, in a manual of one unit with these duties. */
function check(duties: readonly string[], query: string, expected: readonly string[]): void {
  const { search } = manualOf({ [DIVISION]: duties });
  const texts = search.search(query, 10).hits.map(({ document }) => document.text);
  assert.deepEqual(texts, expected, query);
}

function checkWidened(query: string, expected: readonly (readonly [typed: string, used: string])[]): void {
  const { widened } = manualAnalysis.search.search(query, 5, spanishWords);
  assert.deepEqual(
    widened.map(({ typed, used }) => [typed, used]),
    expected,
    query,
  );
}
