import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Analysis, analyzeManual } from '../../../server/src/core/analysis.ts';
import { manualLabel } from '../../../server/src/core/features/manual-label.ts';
import { unitSheet } from '../../../server/src/core/features/unit-sheet.ts';
import { pagesMarkdown } from '../../../server/src/core/render/page/page-markdown.ts';
import type { Locale } from '../../../server/src/core/render/strings.ts';
import { unitSheetPage } from '../../../server/src/core/render/unit-sheet.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { otherManual } from '../../support/other-manuals.ts';

function sheet(number: string, analysis: Analysis = manualAnalysis, locale: Locale = 'es'): string {
  const manual = { label: manualLabel(analysis), text: analysis.text, lines: analysis.lines };
  return pagesMarkdown([unitSheetPage(unitSheet(analysis, number) ?? assert.fail(), manual, locale)]);
}

function check(markdown: string, ...lines: readonly string[]): void {
  const written = markdown.split('\n').map((line) => line.trim());
  assert.deepEqual(
    lines.filter((line) => !written.includes(line)),
    [],
  );
}

/** Lines of the manual were looked up by hand. */
suite('the sheet of a unit reads', () => {
  test('in Spanish, each fact with its line', () =>
    check(
      sheet('8.2.1'),
      '# 8.2.1 Coordinación de Afiliación',
      'Coordinación · página 37 del índice · renglón 599',
      '- **8.2.1 Coordinación de Afiliación** (renglón 599)',
      '- 8.2.1.4 División de Enlace y Análisis Operativo (renglón 969)',
      '- b) Registro y control de las y los patrones y sujetos obligados; (r. 603)',
      '21. Establecer mecanismos coordinación con las dependencias que intervienen en la operación del Sistema de Ahorro para el Retiro. (r. 640)',
      '| Código Fiscal de la Federación (renglón 319) | funciones 33, 45: «Código». Así abrevia el Manual este ordenamiento. |',
      '- 8.2.1.1.1 Subjefatura de División de Inscripción de Asegurados: funciones 2, 11, 18',
      '- **Coordinación de Régimen Obligatorio**: 19 de septiembre de 2006, sus funciones pasaron a «Coordinación de Afiliación» (renglón 196). El Manual lo dice.',
      '| 640 | mecanismos coordinación | Probable errata: dice «mecanismos coordinación»; se entiende «mecanismos de coordinación». |',
    ));

  test('in English, the manual’s words as they are', () =>
    check(
      sheet('8.4.2.2.2', manualAnalysis, 'en'),
      'Subjefatura de División · page 234 by the contents · line 3068 · the body prints it, by mistake, as 8.4.2.2',
      'No unit depends on it.',
      '| Ley del Seguro Social (line 289) | duty 11: «Ley». The Manual shortens this instrument so. |',
    ));

  test('of the root, that it depends on no other, and which bodies it names that the manual does not describe', () =>
    check(
      sheet('8.1'),
      'No depende de ninguna otra unidad del Manual. Dependen directamente de ella 5 unidades.',
      '- «Dirección Jurídica», función 19. El Manual no describe este órgano.',
    ));

  test('of a post, its main functions with the duties that serve them', () =>
    check(
      sheet('sn-1', analyzeManual(otherManual('cdmx-puesto.txt'))),
      '# Subsecretaría de Jardines',
      '- Informar al público del estado de los jardines. (r. 11) · función 3',
      'Sus funciones no citan ningún ordenamiento.',
    ));

  test('of a unit that the text only lists, without denying that it has duties', () => {
    const markdown = sheet('B.I', analyzeManual(otherManual('dof-clave.txt')));
    check(markdown, 'Este texto solo la enumera: no contiene el apartado con sus funciones.');
    assert.doesNotMatch(markdown, /no citan|no mencionan/);
  });

  test('of a unit whose functions the manual numbers, by the manual’s numbers', () => {
    const markdown = sheet('100', analyzeManual(otherManual('dof-clave.txt')));
    assert.match(markdown, /\n- I\. /);
    assert.doesNotMatch(markdown, /lo asigna la extensión/);
  });

  test('of any unit of the manual, with all its duties', () => {
    const some = manualAnalysis.units.all.filter((_, index) => index % 8 === 0);
    assert.ok(10 < some.length);
    for (const { number, duties } of some) {
      const markdown = sheet(number);
      assert.ok(markdown.includes(`\n## Funciones según el Manual (${duties.length})\n`), number);
      assert.ok(duties.length === 0 || markdown.includes(`\n${duties.length}. `), number);
    }
  });
});
