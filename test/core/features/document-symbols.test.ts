import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { documentSymbols, type OutlineSymbol } from '../../../server/src/core/features/document-symbols.ts';
import { otherManual, otherManuals } from '../../support/other-manuals.ts';

suite('the outline of manuals of other families', () => {
  test('units stand in their chapter, those that only the structure lists in that of the structure', () => {
    const outline = documentSymbols(analyzeManual(otherManual('dof-clave.txt')));
    assert.deepEqual(
      outline.flatMap((symbol) => outlineOf(symbol, '')),
      [
        '5. ATRIBUCIONES',
        '6. ESTRUCTURA ORGÁNICA',
        '  B.I Unidad de Costas del Golfo',
        '  B.I.1 Dirección General de Torres y Linternas',
        '  C Subsecretaría de Puertos',
        '  C.I Dirección General de Muelles',
        '7. ORGANIGRAMA',
        '8. OBJETIVOS Y FUNCIONES',
        '  100 SECRETARÍA DE FAROS',
        '    110 Dirección General de Prensa',
        '    114 Unidad de Enlace',
        '  200 SUBSECRETARÍA DE COSTAS',
        '    212 Dirección General de Boyas',
        '    Dirección General de Sirenas',
      ],
    );
  });

  for (const { name, text } of otherManuals) {
    test(`each range of ${name} holds its children and its selection, and every unit is there once`, () => {
      const analysis = analyzeManual(text);
      const outline = documentSymbols(analysis);
      outline.forEach(assertHolds);
      const units = outline.flatMap(unitsWithin);
      assert.equal(units.length, analysis.units.all.length);
      assert.equal(new Set(units.map(({ selection }) => selection.start)).size, units.length);
    });
  }
});

function outlineOf({ kind, name, children }: OutlineSymbol, indent: string): readonly string[] {
  return kind === 'duty' ? [] : [`${indent}${name}`, ...children.flatMap((child) => outlineOf(child, `${indent}  `))];
}

function unitsWithin(symbol: OutlineSymbol): readonly OutlineSymbol[] {
  return [...(symbol.kind === 'unit' ? [symbol] : []), ...symbol.children.flatMap(unitsWithin)];
}

function assertHolds({ name, span, selection, children }: OutlineSymbol): void {
  for (const inner of [selection, ...children.map((child) => child.span)]) {
    assert.ok(span.start <= inner.start && inner.end <= span.end, name);
  }
  children.forEach(assertHolds);
}
