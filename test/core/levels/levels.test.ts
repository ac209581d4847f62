import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Analysis, analyzeManual } from '../../../server/src/core/analysis.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { FAMILIES } from '../../../server/src/core/levels/families.ts';
import { readProfileLevel } from '../../../server/src/core/levels/read-levels.ts';
import { createNameSplitter } from '../../../server/src/core/levels/split-name.ts';
import type { Level } from '../../../server/src/core/model/level.ts';
import { familyManual } from '../../support/family-manual.ts';

/** What units deal with; two of a level, so that its plural has a list. */
const MATTERS = ['Acervos Antiguos', 'Balsas Blancas', 'Campanas Chicas', 'Dunas Doradas', 'Esteros Extensos']
  .concat(['Faros Fijos', 'Garzas Grises', 'Huertos Hondos', 'Islas Inquietas', 'Jardines Jóvenes'])
  .concat(['Kioscos Kilométricos', 'Lagos Lejanos', 'Muelles Mojados', 'Nidos Nuevos', 'Olas Oscuras'])
  .concat(['Puertos Pequeños', 'Quesos Queridos', 'Ríos Rápidos', 'Selvas Secas', 'Torres Tristes'])
  .concat(['Umbrales Únicos', 'Valles Verdes', 'Yates Yertos', 'Zonas Zafiro']);

for (const { id, units: recogniser, levels: data } of FAMILIES) {
  suite(`every level of ${id} is found in drafts as people write it`, () => {
    const levels = data.map(readProfileLevel);
    const made = levels.flatMap(({ name }, index) =>
      [MATTERS[2 * index], MATTERS[2 * index + 1]].map((matter) => ({ name: `${name} de ${matter}`, matter })),
    );
    const text = familyManual(
      recogniser,
      made.map(({ name, matter }) => ({ name, duty: `Cuidar ${matter}.` })),
    );
    const analysis = analyzeManual(text, { profile: id });

    test('its units are read with their level, in its order', () => {
      assert.deepEqual(
        analysis.units.all.map(({ name, level }) => [name, level]),
        made.map(({ name }, index) => [name, levels[Math.floor(index / 2)]?.name]),
      );
      assert.deepEqual(analysis.manual.levels, levels);
    });

    for (const [index, level] of levels.entries()) {
      const [one, other] = analysis.units.all.slice(2 * index, 2 * index + 2).map(({ number }) => number);
      const [tail, otherTail] = made.slice(2 * index, 2 * index + 2).map(({ matter }) => `de ${matter}`);
      test(level.name, () => {
        for (const opening of openingsOf(level)) {
          checkFound(analysis, `${opening} ${tail}`, [one]);
        }
        for (const opening of pluralsOf(level)) {
          checkFound(analysis, `${opening} ${tail} y ${otherTail}`, [one, other]);
        }
      });
    }
  });
}

function openingsOf(level: Level): readonly string[] {
  const { name, plural, openings, abbreviations, shortened, posts, abbreviatedPosts, inclusivePost } = level;
  return [
    ...openings.filter((opening) => opening !== plural),
    ...abbreviations,
    ...abbreviations.map((abbreviation) => abbreviation.replaceAll('.', '')),
    ...[...shortened, ...posts, ...abbreviatedPosts].map(({ singular }) => singular),
    ...(inclusivePost === undefined ? [] : [inclusivePost.singular]),
    ...(level.isPost ? [] : [`Jefa de ${name}`, `Jefe de la ${name}`, `Jefe(a) de ${name}`]),
    ...(level.hasBareHead ? ['Jefe', 'Jefatura'] : []),
  ];
}

function pluralsOf({ plural, shortened, posts }: Level): readonly string[] {
  return [plural, ...[...shortened, ...posts].map((forms) => forms.plural)];
}

/** The units that the words name, each shown by a hover over its place. */
function checkFound(analysis: Analysis, words: string, units: readonly (string | undefined)[]) {
  // Part of a name counts where the draft speaks of the institution.
  const [acronym = 'caso'] = analysis.manual.institution?.acronyms ?? [];
  const draft = `Se comunicó a ${words}, para su atención (${acronym}).`;
  const mentions = analysis.findMentions(draft);
  assert.deepEqual(
    mentions.flatMap((mention) => mention.units),
    units,
    draft,
  );
  const hovered = mentions.flatMap(({ span }) => hoverAt(analysis, mentions, span.end - 1)?.cards ?? []);
  assert.deepEqual(
    hovered.map(({ unit }) => unit.number),
    units,
    draft,
  );
  assert.equal(mentions[0]?.span.start, draft.indexOf(words), draft);
}

suite('levels that a family does not rank', () => {
  const units = [
    'Subsecretaría de Jardines',
    'Ventanilla Única de Trámites',
    'VENTANILLA ÚNICA DE QUEJAS',
    'Gerencia de Redes',
  ];
  const text = familyManual(
    'post',
    [...units, 'Líder Coordinador de Proyectos de Archivo', 'Xyz'].map((name) => ({ name, duty: 'Atender.' })),
  );
  const analysis = analyzeManual(text, { profile: 'cdmx-puesto' });

  test('are levels of the manual all the same, behind those of its family', () => {
    assert.deepEqual(
      analysis.units.all.map(({ level }) => level),
      ['Subsecretaría', 'Ventanilla Única', 'Ventanilla Única', 'Gerencia', 'Líder Coordinador de Proyectos', ''],
    );
    assert.deepEqual(
      analysis.manual.levels.filter(({ isRanked }) => !isRanked).map(({ name, plural }) => [name, plural]),
      [
        ['Ventanilla Única', 'Ventanillas Únicas'],
        ['Gerencia', 'Gerencias'],
      ],
    );
  });

  test('tell nothing of superiors', () => {
    assert.deepEqual(
      analysis.units.all.map(({ parent }) => parent),
      [undefined, undefined, undefined, undefined, 'sn-1', undefined],
    );
  });

  test('are found in drafts, by name and in a list', () => {
    checkFound(analysis, 'Ventanilla Única de Trámites', ['sn-2']);
    checkFound(analysis, 'Ventanillas Únicas de Trámites y de Quejas', ['sn-2', 'sn-3']);
    checkFound(analysis, 'Gcia. de Redes', ['sn-4']);
  });

  test('do not hide the one of the family that was never found before', () => {
    checkFound(analysis, 'Líder Coordinador de Proyectos de Archivo', ['sn-5']);
    checkFound(analysis, 'Líder Coordinadora de Proyectos de Archivo', ['sn-5']);
  });
});

suite('a level of a profile', () => {
  test('is what the table says, but for what the profile says', () => {
    const level = readProfileLevel({ level: 'Departamento', openings: ['Jefatura de Departamento'] });
    assert.deepEqual(level.openings, ['Departamento', 'Departamentos', 'Jefatura de Departamento']);
    assert.deepEqual(level.abbreviations, ['Depto.', 'Dpto.']);
  });

  test('that the table has not has a plural by rule and no more', () => {
    const { plural, gender, abbreviations, posts } = readProfileLevel({ level: 'Mesa de Control' });
    assert.deepEqual([plural, gender, abbreviations, posts], ['Mesas de Control', 'feminine', [], []]);
  });
});

suite('a name is taken apart', () => {
  const split = createNameSplitter(
    [
      { level: 'Dirección' },
      { level: 'Dirección General' },
      { level: 'Departamento', openings: ['Jefatura de Departamento'] },
    ].map(readProfileLevel),
  );
  for (const [name, level, tail] of [
    ['Dirección General de Puertos', 'Dirección General', 'de Puertos'],
    ['Direcciones  de Puertos (A, B)', 'Dirección', 'de Puertos (A, B)'],
    ['JEFATURA DE DEPARTAMENTO DE CAMPANAS', 'Departamento', 'DE CAMPANAS'],
    ['Dirección', undefined, undefined],
    ['Xyz de Puertos', undefined, undefined],
  ] as const) {
    test(name, () => {
      const found = split(name);
      assert.deepEqual([found?.level.name, found && name.slice(found.tailStart)], [level, tail]);
    });
  }
});
