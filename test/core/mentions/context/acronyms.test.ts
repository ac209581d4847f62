import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ACRONYM_MEANT } from '../../../../server/src/core/mentions/context/acronyms/acronym-meant.ts';
import { findAcronyms } from '../../../../server/src/core/mentions/context/acronyms/find-acronyms.ts';
import type { Step } from '../../../../server/src/core/mentions/context/trace.ts';
import { findAnchors } from '../../../../server/src/core/mentions/match/find-anchors.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { namesIn, testRules } from '../../../support/rule-examples.ts';

suite('rules about acronyms', () => {
  testRules(ACRONYM_MEANT, traceAcronyms, [
    'is-a-gloss-of-its-name',
    'is-spelled-out-behind',
    'is-joined-to-its-institution',
    'stands-in-a-line-of-copies',
    'is-pointed-to',
    'goes-on-a-list-of-acronyms',
    'begins-a-list-of-acronyms',
    'is-written-with-periods',
    'spells-no-word-of-spanish',
    'stands-alone-between-marks',
    'follows-a-word-that-nouns-follow',
    'closes-after-a-label',
    'closes-after-what-was-done',
  ]);
});

function traceAcronyms(text: string): readonly Step[] {
  const steps: Step[] = [];
  const { capitals } = findAnchors(text, manualMatcher.anchors);
  findAcronyms(text, capitals, namesIn(text, 'acronym', 'number'), manualMatcher, (step) => steps.push(step));
  return steps;
}

suite('acronyms where people put them', () => {
  const finds: readonly (readonly [text: string, ...units: readonly string[]])[] = [
    ['Así lo instruyó DIR.', '8.1'],
    ['Lo que en su momento resolvieron USE y UFC.', '8.4', '8.3'],
    ['Se turnó el asunto a UFC.', '8.3'],
    ['Titular de la USE', '8.4'],
    ['la actual DIR informa', '8.1'],
    ['la entonces UISS', '8.2'],
    ['ccp: DIR; UFC; UISS', '8.1', '8.3', '8.2'],
    ['C.c.p.- USE.- Presente', '8.4'],
    ['Responsable: **USE**', '8.4'],
    ['> De: DIR\n> Para: USE', '8.1', '8.4'],
    ['\\copia{DIR}', '8.1'],
    ['la IMSS-UFC opina', '8.3'],
    ['**DIR**: Dirección de Incorporación y Recaudación', '8.1', '8.1'],
    ['USE = Unidad de Servicios Estratégicos', '8.4', '8.4'],
    ['UISS – la Unidad de Incorporación al Seguro Social', '8.2', '8.2'],
    ['| DIR | UISS | UFC |', '8.1', '8.2', '8.3'],
    ['"CARGO";"DIR";"10001"', '8.1'],
    ['patrocina peleas de la UFC en Los Cabos, y objetó la competencia de la UFC.', '8.3'],
    ['La UFC combate la evasión y la UFC visitó la obra.', '8.3', '8.3'],
  ];
  for (const [text, ...units] of finds) {
    test(text, () => assert.deepEqual(unitsIn(text), units));
  }
  for (const text of [
    'C:\\datos> DIR',
    '$ DIR',
    'NO USE.',
    'Por favor USE.',
    'USE EL FORMATO',
    'ejecute el comando DIR.',
    'oficio IMSS-DIR-0318/2024',
    'oficio DIR/UFC/0123/2024',
    'lo instruyó dir.',
    'NOMBRE;DIR;TEL',
    '| Nombre | DIR | Correo |',
    '"CALLE","DIR","CP"',
    'DIR: Av. Insurgentes Sur 253, piso 4',
    'Dir.: Toledo 21, Col. Juárez',
    'La UFC anuncia su cartelera',
    'es aficionado a la UFC',
    'la pelea estelar de la UFC',
    'el recuento dio UFC de coliformes',
  ]) {
    test(`none in ${text}`, () => assert.deepEqual(unitsIn(text), []));
  }
});

function unitsIn(text: string): readonly string[] {
  return scanMentions(text, manualMatcher).flatMap(({ units }) => units);
}
