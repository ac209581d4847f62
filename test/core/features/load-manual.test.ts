import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { checkManual } from '../../../server/src/core/features/load-manual.ts';
import { manualText } from '../../support/manual.ts';
import { otherManual } from '../../support/other-manuals.ts';

suite('a manual that is not whole is refused', () => {
  for (let tenth = 1; tenth < 20; tenth++) {
    test(`the embedded manual cut after ${tenth * 5} %`, () => {
      assert.notEqual(problemOf(manualText.slice(0, Math.floor((manualText.length * tenth) / 20))), undefined);
    });
  }

  test('its contents cut anywhere', () => {
    const end = manualText.indexOf('\n1. Introducción');
    for (let cut = 300; cut < end; cut += 97) {
      assert.notEqual(problemOf(manualText.slice(0, cut)), undefined, `cut at ${cut}`);
    }
  });

  test('a manual whose contents announce a unit after the last one', () => {
    const text = otherManual('moe-paginas.txt');
    const problem = problemOf(text.slice(0, text.indexOf('Departamento de Relojes\nFUNCIONES')));
    assert.deepEqual(problem, { kind: 'cut', found: 3, announced: 4, lastUnit: 'sn-3' });
  });

  test('nothing, bytes, and a text without units', () => {
    assert.deepEqual(
      ['', '\0\u0001\u0002', 'Hola.', otherManual('solo-indice.txt')].map((text) => problemOf(text)?.kind),
      ['empty', 'binary', 'without-units', 'without-units'],
    );
  });
});

suite('a manual that can be used is not', () => {
  for (const name of ['imss-columnas', 'dof-clave', 'cdmx-puesto', 'moe-paginas', 'dof-responsabilidades']) {
    test(name, () => assert.equal(problemOf(otherManual(`${name}.txt`)), undefined));
  }

  test('contents alone that go on after the units, with a glossary', () => {
    const text = otherManual('moe-paginas.txt');
    assert.equal(problemOf(text.slice(0, text.indexOf('\n\nINTRODUCCION'))), undefined);
  });

  test('contents alone down to the foot of a page', () => {
    const text = otherManual('imss-columnas.txt');
    assert.equal(problemOf(`${text.slice(0, text.indexOf('\n1 Introducción'))}Página 3 de 40\n`), undefined);
  });
});

function problemOf(text: string) {
  return checkManual(analyzeManual(text));
}
