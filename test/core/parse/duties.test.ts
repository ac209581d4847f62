import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DutyItem } from '../../../server/src/core/model/unit.ts';
import { parseManual } from '../../../server/src/core/parse/parse-manual.ts';

suite('bullets become duties and items by what they say, not by their indent', () => {
  test('a lettered bullet at column 0 goes on with the list that is open', () => {
    check('- Proponer normas en las materias siguientes:\n - a) Altas;\n\n- b) Bajas.\n- Emitir.', [
      ['Proponer normas en las materias siguientes:', ['a Altas;', 'b Bajas.']],
      ['Emitir.', []],
    ]);
  });

  test('an indented bullet after a finished sentence is a duty of its own', () => {
    check('- Proponer normas.\n - Aprobar formatos.', [
      ['Proponer normas.', []],
      ['Aprobar formatos.', []],
    ]);
  });

  test('nouns without letters after an announced list are its items, the next verb a duty', () => {
    check('- Realizar acciones en las materias siguientes:\n- Trámite de bajas.\n- Registro de altas.\n- Informar.', [
      ['Realizar acciones en las materias siguientes:', ['- Trámite de bajas.', '- Registro de altas.']],
      ['Informar.', []],
    ]);
  });

  test('an item that announces a list has items itself', () => {
    check('- Llevar el control de:\n - a) Créditos:\n - Vencidos,\n - En pleito.\n - b) Garantías.', [
      ['Llevar el control de:', ['a Créditos:', '  - Vencidos,', '  - En pleito.', 'b Garantías.']],
    ]);
  });

  test('a sentence cut by a page goes on in one duty', () => {
    check('- Aplicar la Ley General de\n\n\n\nMANUAL\n\nProtección de Datos.\n- Emitir;\n\ny notificar.', [
      ['Aplicar la Ley General de Protección de Datos.', []],
      ['Emitir; y notificar.', []],
    ]);
  });

  test('an empty bullet is nothing', () => {
    check('- Emitir.\n-\n- Notificar.', [
      ['Emitir.', []],
      ['Notificar.', []],
    ]);
  });
});

function check(body: string, expected: readonly (readonly [string, readonly string[]])[]): void {
  const { manual } = parseManual(`MANUAL\n\n8.1 Dirección de Prueba.\n\n${body}\n`);
  assert.deepEqual(
    manual.units[0]?.duties.map(({ text, items }) => [text, items.flatMap((item) => outline(item, ''))]),
    expected,
  );
}

function outline({ marker, text, items }: DutyItem, indent: string): readonly string[] {
  return [`${indent}${marker ?? '-'} ${text}`, ...items.flatMap((item) => outline(item, `${indent}  `))];
}
