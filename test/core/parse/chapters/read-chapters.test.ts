import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../../server/src/core/analysis.ts';

/** A manual of one chapter of the given name, and one unit. */
function read(chapter: string, body: string, duties?: string) {
  return analyze(chapter, body, duties).chapters;
}

function analyze(chapter: string, body: string, duties = '- Emitir.') {
  const contents = `Índice\n1.\t${chapter}.\t1\n8.\tFunciones.\t2\n8.1\tDirección de Altas.\t3`;
  return analyzeManual(
    `MANUAL\n\n${contents}\n\n1. ${chapter}.\n\n${body}\n\n8. Funciones.\n\n8.1 Dirección de Altas.\n\n${duties}\n`,
  );
}

suite('the cover', () => {
  test('says who answers for the manual, since when, and by which oficio', () => {
    const { ratification } = analyzeManual(
      'MANUAL\n\nAutorización\n\nMtra. Ana Ruiz\nTitular de Altas\n\n"El Manual se ratifica con fecha 04 de marzo de 2021, ' +
        'de conformidad al oficio núm. 09 52/007/2021, de fecha 01 de marzo de 2021, signado.\n\nÍndice\n1.\tUno.\t1\n',
    ).chapters;
    const values = Object.values(ratification).map((printed) => printed?.value);
    assert.deepEqual(values, ['Mtra. Ana Ruiz', 'Titular de Altas', '2021-03-04', '09 52/007/2021', '2021-03-01']);
  });

  for (const [sentence, expected] of [
    [
      'El contenido se ratifica con fecha 04 de marzo de 2021, conforme al oficio de fecha 1 de marzo de 2021',
      '2021-03-04',
    ],
    ['Ratificado el 1º de septiembre del año 2014', '2014-09-01'],
    ['FECHA DE RATIFICACIÓN: 29 DE FEBRERO DE 2020', '2020-02-29'],
    ['Fue ratificada el primero de julio de 2010', '2010-07-01'],
    ['Se ratifica conforme al oficio núm. 7, de fecha 01 de marzo de 2021', undefined],
    ['Se ratifica el presente Manual. México, a 4 de marzo de 2021', undefined],
  ] as const) {
    test(`takes the date of the ratification and no other: ${sentence}`, () => {
      const { ratification } = analyzeManual(`MANUAL\n\n${sentence}.\n\nÍndice\n1.\tUno.\t1\n`).chapters;
      assert.equal(ratification.ratifiedOn?.value, expected);
    });
  }

  test('of a manual without one says nothing', () => {
    const { ratification } = analyzeManual('8.1 Dirección de Altas.').chapters;
    assert.deepEqual(new Set(Object.values(ratification)), new Set([undefined]));
  });
});

suite('the history', () => {
  const check = (body: string, expected: readonly string[]) => {
    const { history } = read('Antecedentes Históricos', body);
    assert.deepEqual(
      history.map(({ date, dateBasis }) => `${date} ${dateBasis}`),
      expected,
    );
  };

  test('a paragraph without date goes on from the one before', () => {
    check('El 1ro. de abril de 2012 se obtuvo.\n\nAsimismo, se creó.', ['2012-04-01 printed', '2012-04-01 implied']);
  });

  test('the date of effect counts, not that of the request', () => {
    check('Se solicitó el 27 de marzo de 2008 y se dictaminó con vigencia del 16 de mayo de 2008.', [
      '2008-05-16 printed',
    ]);
  });

  test('a month only looks back', () => {
    check('El 1º de mayo de 2009 rige.\n\nAntes de mayo de 2008 no.', ['2009-05-01 printed', '2009-05-01 implied']);
  });

  test('former names of one manual say nothing about another', () => {
    const { formerNames } = read('Antecedentes Históricos', 'Coordinación de Cobro Coactivo.');
    assert.deepEqual(formerNames, []);
  });
});

suite('the legal framework', () => {
  const check = (bullet: string, expected: string) => {
    const [source] = read('Marco Jurídico', bullet).legalFramework.sources;
    assert.equal(source && `${source.kind} | ${source.name} | ${source.published}`, expected);
  };

  test('a comma does not end a name', () => {
    check(
      '- Ley de Adquisiciones, Arrendamientos y Servicios, publicada en el Diario Oficial el 4 de enero de 2000.',
      'Ley | Ley de Adquisiciones, Arrendamientos y Servicios | 2000-01-04',
    );
  });

  test('"publicada" ends it without a comma too', () => {
    check('- Ley de Ingresos publicada en el Diario Oficial.', 'Ley | Ley de Ingresos | undefined');
  });

  test('the first of several dates of publication counts', () => {
    check(
      '- Código Civil, publicado el 26 de mayo y 31 de agosto de 1928, en vigor el 1º de octubre de 1932.',
      'Código | Código Civil | 1928-05-26',
    );
  });

  test('a date of registry is none of publication', () => {
    check(
      '- “Norma que rige”, clave 1000 y fecha de registro 30 de mayo de 2006.',
      'Norma | Norma que rige | undefined',
    );
  });

  test('a closing remark is no instrument', () => {
    const { sources, remarks } = read(
      'Marco Jurídico',
      '- Ley de Altas.\n- Los ordenamientos son los vigentes.',
    ).legalFramework;
    assert.deepEqual([sources.length, remarks.length], [1, 1]);
  });
});

suite('the powers', () => {
  const body =
    'Artículo 71. Tendrá las facultades siguientes:\n\n- I. Establecer normas y bases.\n\nII. Imponer sanciones de ley.\n\nSerá auxiliada.';

  test('are bullets and paragraphs with a roman numeral, each with its duty', () => {
    const { powers } = read('Atribuciones', body, '- Imponer sanciones de ley;\n- Establecer normas, reglas y bases.');
    assert.equal(powers.article?.value, '71');
    assert.deepEqual(
      powers.list.map(({ numeral, text, duty }) => [numeral, text, duty?.id, duty?.wording]),
      [
        ['I', 'Establecer normas y bases.', '8.1#2', 'extended'],
        ['II', 'Imponer sanciones de ley.', '8.1#1', 'identical'],
      ],
    );
    assert.equal(powers.remarks.length, 2);
  });

  test('without a duty that resembles them have none', () => {
    const { powers } = read('Atribuciones', body, '- Recibir avisos.');
    assert.deepEqual(
      powers.list.map(({ duty }) => duty),
      [undefined, undefined],
    );
  });
});

suite('acronyms', () => {
  const check = (body: string, expected: readonly string[]) => {
    const { acronyms } = analyze('Introducción', body);
    assert.deepEqual(
      acronyms.map(
        ({ acronym, definitions }) => `${acronym}: ${definitions.map(({ expansion }) => expansion).join('; ')}`,
      ),
      expected,
    );
  };

  test('are spelled out before the parenthesis, by their beginnings', () => {
    check(
      'ante la Procuraduría de la Defensa del Contribuyente (PRODECON) y la Comisión Federal de Mejora Regulatoria (COFEMER).',
      ['PRODECON: Procuraduría de la Defensa del Contribuyente', 'COFEMER: Comisión Federal de Mejora Regulatoria'],
    );
  });

  test('the nearest name that they can be read off counts', () => {
    check(
      'cambió de Dirección de Incorporación y Recaudación del Seguro a Dirección de Incorporación y Recaudación (DIR).',
      ['DIR: Dirección de Incorporación y Recaudación'],
    );
  });

  test('a plural is the same acronym', () => {
    check('Personal por Tiempo Determinado (PTD’s).', ['PTD: Personal por Tiempo Determinado']);
  });

  test('one that is never spelled out is told, an address and a numeral are none', () => {
    check('el PAE en GOB.MX según el capítulo XVI.', ['PAE: ']);
  });
});
