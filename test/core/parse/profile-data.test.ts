import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { indexLevels } from '../../../server/src/core/levels/levels.ts';
import { readProfileLevel } from '../../../server/src/core/levels/read-levels.ts';
import { readPattern } from '../../../server/src/core/parse/line-pattern.ts';
import { PROFILES } from '../../../server/src/core/parse/profiles.ts';
import { assertEach } from '../../support/assert-each.ts';
import { schemaErrors } from '../../support/json-schema.ts';

const data = new URL('../../../data/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('profiles.schema.json', data), 'utf8'));
const files = readdirSync(new URL('profiles/', data));

const words = JSON.parse(readFileSync(new URL('levels.json', data), 'utf8'));
const wordsSchema = JSON.parse(readFileSync(new URL('levels.schema.json', data), 'utf8'));

suite('levels are data', () => {
  test('the table keeps its schema and states no level twice', () => {
    assert.deepEqual(schemaErrors(words, wordsSchema), []);
    const names = words.levels.map(({ level }: { level: string }) => level);
    assert.deepEqual(names, [...new Set(names)]);
  });

  test('the schema refuses a level without plural, and an abbreviation that is no word', () => {
    const broken = { levels: [{ level: 'Mesa', gender: 'feminine', abbreviations: ['M-1'] }] };
    assert.deepEqual(
      schemaErrors(broken, wordsSchema).map((error) => error.split(':')[0]),
      ['$.levels[0]', '$.levels[0].abbreviations[0]'],
    );
  });
});

suite('profiles are data', () => {
  for (const file of files) {
    const profile = JSON.parse(readFileSync(new URL(`profiles/${file}`, data), 'utf8'));

    test(`${file} keeps the schema and is named by its id`, () => {
      assert.deepEqual(schemaErrors(profile, schema), []);
      assert.equal(`${profile.id}.json`, file);
    });

    test(`${file} uses only the classes that patterns have`, () => {
      const patterns: readonly string[] = [
        ...profile.furniture,
        ...profile.evidence.map(({ pattern }: { pattern: string }) => pattern),
      ];
      const classes = patterns.flatMap((pattern) => pattern.match(/\{\w+\}/g) ?? []);
      const known = ['{integer}', '{number}', '{clave}', '{roman}', '{pages}', '{level}', '{rest}'];
      assert.deepEqual(
        classes.filter((name) => !known.includes(name)),
        [],
      );
      assertEach(patterns, (pattern) => pattern.split('{rest}').length < 3);
    });
  }

  test('every file is used', () => {
    assert.deepEqual(PROFILES.map(({ id }) => `${id}.json`).toSorted(), files.toSorted());
  });

  test('the schema refuses a recogniser that does not exist', () => {
    const profile = JSON.parse(readFileSync(new URL(`profiles/${files[0]}`, data), 'utf8'));
    assert.equal(schemaErrors({ ...profile, units: 'guessed', extra: 1 }, schema).length, 2);
  });
});

suite('patterns of lines', () => {
  for (const [pattern, line, fits] of [
    ['Página {integer} de {integer}', 'PÁGINA 3 de 275', true],
    ['Página {integer} de {integer}', 'Página 3 de 275 y más', false],
    ['Clave: {rest}', 'Clave: 1000-002-001', true],
    ['Clave: {rest}', 'Clave:', false],
    ['{number} {level} {rest}', '8.2.1. Coordinación Técnica de Altas', true],
    ['{number} {level} {rest}', '8.2.1 Coordinar altas', false],
    ['{roman} {rest} {pages}', 'VI DESCRIPCIÓN DE FUNCIONES 22-23', true],
    ['{roman} {rest} {pages}', 'VI 22-23', false],
    ['{roman}. {rest}', 'XI.   Expedir', true],
    ['{level} {rest} {pages}', 'Coordinación de Altas 24', true],
    ['{level} {rest} {pages}', 'Coordinación de Altas', false],
  ] as const) {
    test(`"${pattern}" ${fits ? 'fits' : 'does not fit'} "${line}"`, () => {
      const levels = indexLevels(['Coordinación', 'Coordinación Técnica'].map((level) => readProfileLevel({ level })));
      assert.equal(readPattern(pattern, levels).fits(line), fits);
    });
  }
});

test('the longest level word decides', () => {
  const levels = PROFILES[0]?.levels;
  const names = [
    'Coordinación Técnica de Altas',
    'Coordinación Tecnológica',
    'SUBJEFATURAS  DE DIVISIÓN DE ALTAS',
    'Unidad',
  ];
  assert.deepEqual(
    names.map((name) => levels?.levelOf(name)),
    ['Coordinación Técnica', 'Coordinación', 'Subjefatura de División', undefined],
  );
});
