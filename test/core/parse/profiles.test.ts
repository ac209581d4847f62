import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { parseManual } from '../../../server/src/core/parse/parse-manual.ts';
import { lineOf, manualAnalysis } from '../../support/manual.ts';
import { otherManual, otherManuals } from '../../support/other-manuals.ts';

suite('manuals of other families give their tree', () => {
  test('IMSS with contents in columns: seven segments, Coordinación Técnica, pages from the third column', () => {
    checkTree('imss-columnas.txt', [
      '8.1 Dirección de Archivos y Bibliotecas, p. 13',
      '  8.1.1 Unidad de Acervos, p. 14',
      '    8.1.1.1 Coordinación de Conservación de Documentos, p. 15',
      '      8.1.1.1.1 Coordinación Técnica de Restauración, p. 16',
      '        8.1.1.1.1.1 División de Papel y Encuadernación, p. 17',
      '          8.1.1.1.1.1.1 Subjefatura de División de Almacenes y Préstamo a Salas, p. 18',
      '      8.1.1.1.2 Coordinación Técnica de Consulta y Difusión, p. 19',
    ]);
  });

  test('claves: the structure gives superiors first, the clave where it is silent, and it adds what has no section', () => {
    checkTree('dof-clave.txt', [
      'C Subsecretaría de Puertos',
      '  C.I Dirección General de Muelles',
      '100 SECRETARÍA DE FAROS',
      '  110 Dirección General de Prensa',
      '  114 Unidad de Enlace',
      '200 SUBSECRETARÍA DE COSTAS',
      '  B.I Unidad de Costas del Golfo',
      '    B.I.1 Dirección General de Torres y Linternas',
      '  212 Dirección General de Boyas',
      '  sn-6 Dirección General de Sirenas',
    ]);
  });

  test('posts: by level, in the order of the text', () => {
    checkTree('cdmx-puesto.txt', [
      'sn-1 Subsecretaría de Jardines',
      '  sn-2 Dirección de Flores, Hojas y Semillas',
      '    sn-3 Jefatura de Unidad Departamental de Rosas',
      '  sn-4 Dirección de Riego',
    ]);
  });

  test('names that the contents list, with the first page of a range', () => {
    checkTree('moe-paginas.txt', [
      'sn-1 Subdirección de Relojes y Campanas, p. 22',
      '  sn-2 Departamento de Campanas, p. 24',
      '    sn-3 Área de Badajos, p. 26',
      '  sn-4 Departamento de Relojes, p. 27',
    ]);
  });

  test('names known by the label after them', () => {
    checkTree('dof-responsabilidades.txt', ['sn-1 Secretaría de Mapas', '  sn-2 Unidad de Planos']);
  });

  test('contents without units give none, and the place where they were to be expected', () => {
    checkTree('solo-indice.txt', []);
    checkIssues(otherManual('solo-indice.txt'), ['5 no-units dof-responsabilidades, Objetivos y Responsabilidades']);
  });

  test('contents alone give units without duties, and that is said', () => {
    const text = otherManual('imss-columnas.txt');
    const contents = `${text.slice(0, text.indexOf('\n1 Introducción'))}Página 3 de 40\n`;
    const { units } = parseManual(contents).manual;
    assert.deepEqual(
      units.map(({ number, source, parent, page }) => [number, source, parent, page]),
      [
        ['8.1', 'contents', undefined, 13],
        ['8.1.1', 'contents', '8.1', 14],
        ['8.1.1.1', 'contents', '8.1.1', 15],
        ['8.1.1.1.1', 'contents', '8.1.1.1', 16],
        ['8.1.1.1.1.1', 'contents', '8.1.1.1.1', 17],
        ['8.1.1.1.1.1.1', 'contents', '8.1.1.1.1.1', 18],
        ['8.1.1.1.2', 'contents', '8.1.1.1', 19],
      ],
    );
    checkIssues(contents, ['3 contents-only 7']);
  });
});

suite('duties and objectives of other families', () => {
  test('romans are duties and keep their numeral, letters below them are items', () => {
    checkUnit('dof-clave.txt', '100', [
      '> Alumbrar las costas.',
      '1 I Acordar con el Ejecutivo.',
      '2 II Aprobar los programas de: [a Torres;, b Linternas.]',
      '3 III Expedir este Manual.',
    ]);
  });

  test('a post may have several main functions, each with its duties', () => {
    checkUnit('cdmx-puesto.txt', 'sn-1', [
      '> Cuidar los jardines de la ciudad y de sus alrededores.',
      '1 Regar los jardines en las horas en que el sol no los queme.',
      '2 Podar setos.',
      '> Informar al público del estado de los jardines.',
      '3 Publicar un boletín.',
    ]);
  });

  test('a duty that a page foot and a running header cut is one', () => {
    checkUnit('cdmx-puesto.txt', 'sn-3', ['> Sembrar rosas.', '1 Injertar lo que convenga.']);
    checkUnit('imss-columnas.txt', '8.1.1.1.1', ['1 Restaurar lo que el tiempo dañó.']);
  });

  test('arabic numbers are duties too', () => {
    checkUnit('moe-paginas.txt', 'sn-1', [
      '> Coordinar los relojes.',
      '1 1 Vigilar la hora.',
      '2 2 Autorizar los toques: [a De fiesta;, b De duelo.]',
    ]);
  });
});

suite('what a manual leaves open is reported with its line', () => {
  test('entries without code, units without section, gaps, what was inferred', () => {
    checkIssues(otherManual('dof-clave.txt'), [
      '9 unit-without-section B.I, Unidad de Costas del Golfo',
      '10 unit-without-section B.I.1, Dirección General de Torres y Linternas',
      '13 structure-entry-without-code Dirección General de Sirenas, B',
      '14 unit-without-section C, Subsecretaría de Puertos',
      '15 unit-without-section C.I, Dirección General de Muelles',
      '22 unplaced-text 100',
      '34 duty-number-gap 110, I, IV',
      '35 superiors-inferred clave, 1',
      '51 unit-without-number sn-6, Dirección General de Sirenas',
    ]);
  });

  test('columns with more names than numbers are not put together', () => {
    const text = 'MANUAL\nÍndice\n8\n8.1\nFunciones\nUnidad de Altas\nUnidad de Bajas\n3\n4\n';
    checkIssues(text, ['1 no-units imss-numeral, ', '3 contents-not-aligned 2, 3']);
    assert.equal(parseManual(text).manual.contents?.entries.length, 0);
  });

  test('a unit that the contents announce and the body lacks', () => {
    const text = otherManual('moe-paginas.txt').replace('Departamento de Relojes\nFUNCIONES\n1. Dar cuerda.\n', '');
    checkIssues(text, ['13 unit-missing , Departamento de Relojes', '34 superiors-inferred level, 2']);
  });

  test('a text of no known format', () => {
    checkIssues('Estimado licenciado:\n\nLe escribo para saludarlo.', [
      '1 profile-not-recognized imss-numeral',
      '1 no-units imss-numeral, ',
    ]);
  });
});

suite('the profile of a manual', () => {
  for (const [name, profile] of [
    ['imss-columnas.txt', 'imss-numeral'],
    ['dof-clave.txt', 'dof-clave'],
    ['cdmx-puesto.txt', 'cdmx-puesto'],
    ['moe-paginas.txt', 'moe-paginas'],
    ['dof-responsabilidades.txt', 'dof-responsabilidades'],
  ] as const) {
    test(`${name} is read by ${profile}`, () => {
      assert.equal(parseManual(otherManual(name)).manual.profile, profile);
    });
  }

  test('the embedded manual is read by imss-numeral', () => {
    assert.equal(manualAnalysis.manual.profile, 'imss-numeral');
  });

  test('who asks for a profile gets it', () => {
    const { manual } = parseManual(otherManual('dof-responsabilidades.txt'), { profile: 'dof-clave' });
    assert.equal(manual.profile, 'dof-clave');
    assert.deepEqual(
      manual.units.map(({ name }) => name),
      ['Secretaría de Mapas', 'Unidad de Planos'],
    );
  });

  test('an unknown id is reported, and the best profile reads', () => {
    const { manual, issues } = parseManual(otherManual('cdmx-puesto.txt'), { profile: 'atlantis' });
    assert.equal(manual.profile, 'cdmx-puesto');
    assert.deepEqual(issues.find(({ code }) => code === 'profile-unknown')?.values, ['atlantis']);
  });
});

test('two manuals with the same section numbers do not mix', () => {
  const texts = ['Altas', 'Bajas'].map((name) => `MANUAL\n\n8.1 División de ${name}.\n\n- Tramitar ${name}.\n`);
  const [altas, bajas] = texts.map((text) => analyzeManual(text));
  assert.equal(altas?.units.byNumber('8.1')?.name, 'División de Altas');
  assert.equal(bajas?.units.byNumber('8.1')?.name, 'División de Bajas');
  assert.equal(bajas?.units.byNumber('8.1')?.duties[0]?.text, 'Tramitar Bajas.');
  const draft = 'La División de Altas y la División de Bajas';
  const named = [altas, bajas].map((analysis) =>
    analysis?.findMentions(draft).map(({ span }) => draft.slice(span.start, span.end)),
  );
  assert.deepEqual(named, [['División de Altas'], ['División de Bajas']]);
});

test('every manual is read alike twice', () => {
  for (const { text } of otherManuals) {
    assert.deepEqual(parseManual(text), parseManual(text));
  }
});

function checkTree(name: string, expected: readonly string[]): void {
  const { units } = analyzeManual(otherManual(name));
  const outline = (superior: string | undefined, indent: string): readonly string[] =>
    units
      .subordinatesOf(superior)
      .flatMap(({ number, name, page }) => [
        `${indent}${number} ${name}${page === undefined ? '' : `, p. ${page}`}`,
        ...outline(number, `${indent}  `),
      ]);
  assert.deepEqual(outline(undefined, ''), expected);
  assert.equal(units.all.length, expected.length);
}

function checkUnit(name: string, number: string, expected: readonly string[]): void {
  const unit = analyzeManual(otherManual(name)).units.byNumber(number);
  assert.ok(unit);
  const lines = unit.duties.map(({ ordinal, marker, text, items }) => {
    const list = items.map((item) => `${item.marker} ${item.text}`).join(', ');
    return `${ordinal} ${marker === undefined ? '' : `${marker} `}${text}${list === '' ? '' : ` [${list}]`}`;
  });
  for (const { text, firstDuty } of unit.objectives.toReversed()) {
    lines.splice(firstDuty - 1, 0, `> ${text}`);
  }
  assert.deepEqual(lines, expected);
}

function checkIssues(text: string, expected: readonly string[]): void {
  const { issues } = parseManual(text);
  assert.deepEqual(
    issues.map(({ code, span, values }) => `${lineOf(text, span.start)} ${code} ${values.join(', ')}`),
    expected,
  );
}
