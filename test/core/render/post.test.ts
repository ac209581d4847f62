import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CURATED_LEVELS } from '../../../server/src/core/levels/read-levels.ts';
import { withArticle, withDeArticle } from '../../../server/src/core/render/article.ts';
import { postsOf } from '../../../server/src/core/render/post.ts';
import { manualAnalysis } from '../../support/manual.ts';

suite('the post of a unit', () => {
  for (const [name, inclusive, title, split] of [
    [
      'Coordinación de Afiliación',
      'la persona titular de la Coordinación de Afiliación',
      'Titular de la Coordinación de Afiliación',
      'Coordinador(a) de Afiliación',
    ],
    [
      'Unidad de Fiscalización y Cobranza',
      'la persona titular de la Unidad de Fiscalización y Cobranza',
      'Titular de la Unidad de Fiscalización y Cobranza',
      undefined,
    ],
    [
      'División de Dictamen',
      'la persona titular de la División de Dictamen',
      'Titular de la División de Dictamen',
      'Jefe(a) de la División de Dictamen',
    ],
    [
      'Subjefaturas de División de Análisis y Programación (A,B,C)',
      'las personas titulares de las Subjefaturas de División de Análisis y Programación (A,B,C)',
      'Titulares de las Subjefaturas de División de Análisis y Programación (A,B,C)',
      'Subjefes(as) de División de Análisis y Programación (A,B,C)',
    ],
    [
      'Departamento de Nómina',
      'la persona titular del Departamento de Nómina',
      'Titular del Departamento de Nómina',
      undefined,
    ],
    ['Área de Archivo', 'la persona titular del Área de Archivo', 'Titular del Área de Archivo', undefined],
    [
      'Órganos Internos',
      'las personas titulares de los Órganos Internos',
      'Titulares de los Órganos Internos',
      undefined,
    ],
    [
      'Coordinación Técnica de Redes',
      'la persona titular de la Coordinación Técnica de Redes',
      'Titular de la Coordinación Técnica de Redes',
      'Coordinador(a) Técnico(a) de Redes',
    ],
    [
      'Líder Coordinador de Proyectos de Archivo',
      'la persona titular del puesto de Líder Coordinador de Proyectos de Archivo',
      'Titular del puesto de Líder Coordinador de Proyectos de Archivo',
      'Líder Coordinador(a) de Proyectos de Archivo',
    ],
    ['Xyz', 'la persona titular de la unidad «Xyz»', 'Titular de la unidad «Xyz»', undefined],
  ] as const) {
    test(name, () => assert.deepEqual(postsOf({ name }, CURATED_LEVELS), { inclusive, title, split }));
  }

  test('agrees with every unit of the manual', () => {
    for (const unit of manualAnalysis.units.all) {
      const isPlural = unit.name.startsWith('Subjefaturas');
      const { inclusive, split } = postsOf(unit, manualAnalysis.manual.levels);
      const opening = isPlural ? 'las personas titulares de las' : 'la persona titular de la';
      assert.equal(inclusive, `${opening} ${unit.name}`);
      assert.equal(split === undefined, unit.level === 'Unidad', unit.name);
    }
  });

  test('articles contract', () => {
    assert.equal(withArticle('Comité Técnico'), 'el Comité Técnico');
    assert.equal(withDeArticle('Comité Técnico'), 'del Comité Técnico');
    assert.equal(withDeArticle('Áreas Centrales'), 'de las Áreas Centrales');
    assert.equal(withDeArticle('Ley del Seguro Social'), 'de la Ley del Seguro Social');
  });
});
