import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';

const framework = [
  'Ley del Seguro Social, publicada el 21 de diciembre de 1995.',
  'Ley Federal de Transparencia y Acceso a la Información Pública, publicada el 9 de mayo de 2016.',
  'Ley General de Transparencia y Acceso a la Información Pública, publicada el 4 de mayo de 2015.',
  'Ley Orgánica de la Procuraduría de la Defensa del Contribuyente, publicada el 4 de septiembre de 2006.',
  'Código Fiscal de la Federación, publicado el 31 de diciembre de 1981.',
  'Reglamento de la Ley del Seguro Social en Materia de Afiliación y Recaudación, publicado el 1º de noviembre de 2002.',
  'Contrato Colectivo de Trabajo celebrado entre el Instituto y el Sindicato, vigente.',
];

suite('citations of norms', () => {
  test('by the whole name, small words and capitals aside', () => {
    check('en términos de la Ley de Seguro Social y el Código Fiscal de la Federación.', [
      'Ley de Seguro Social → 0 named',
      'Código Fiscal de la Federación → 4 named',
    ]);
  });

  test('the law named inside the name of a regulation is not cited apart', () => {
    check('según el Reglamento de la Ley del Seguro Social en materia de Afiliación y Recaudación.', [
      'Reglamento de la Ley del Seguro Social en materia de Afiliación y Recaudación → 5 named',
    ]);
  });

  test('by enough of a name to be no other', () => {
    check('el Contrato Colectivo de Trabajo y la Ley Federal de Transparencia y Acceso a la Información.', [
      'Contrato Colectivo de Trabajo → 6 named-in-part',
      'Ley Federal de Transparencia y Acceso a la Información → 1 named-in-part',
    ]);
  });

  test('"la Ley" and "el Código" by the usage of the institution, with the article', () => {
    check('conforme al artículo 287 de la Ley, el Código y demás.', [
      'Ley → 0 short-name art. 287',
      'Código → 4 short-name',
    ]);
  });

  test('"la Ley" is that of the body which the section attends to', () => {
    check(
      'conforme a la Ley y los Lineamientos.',
      ['Ley → 3 topic-of-section'],
      'División de la Procuraduría de la Defensa del Contribuyente',
    );
  });

  test('what may be one of several is left open', () => {
    check('la Ley de Transparencia, la Ley, sus reglamentos.', [
      'Ley de Transparencia → 1+2 not-said-which',
      'Ley → 0 short-name',
      'sus reglamentos → - not-said-which',
    ]);
    check('la Ley y Reglamentos en la materia de transparencia.', ['Ley → 1+2 not-said-which']);
  });

  test('"su Reglamento en Materia de…" leaves out the law just named', () => {
    check('la Ley y su Reglamento en Materia de Afiliación y Recaudación.', [
      'Ley → 0 short-name',
      'Reglamento en Materia de Afiliación y Recaudación → 5 named',
    ]);
  });

  test('a norm that the framework does not list is told', () => {
    check('la Ley Aduanera.', ['Ley Aduanera → - not-in-framework']);
  });

  test('norms in general are no citation', () => {
    check('proponer leyes, reglamentos y lineamientos.', []);
  });
});

function check(duty: string, expected: readonly string[], unit = 'Dirección de Altas'): void {
  const analysis = analyzeManual(
    `MANUAL\n\nÍndice\n4.\tMarco Jurídico.\t1\n8.\tFunciones.\t2\n8.1\t${unit}.\t3\n\n4. Marco Jurídico.\n\n` +
      `${framework.map((source) => `- ${source}`).join('\n')}\n\n8. Funciones.\n\n8.1 ${unit}.\n\n- Actuar ${duty}\n`,
  );
  const { sources } = analysis.chapters.legalFramework;
  const found = analysis.legalCitations.map(({ text, sources: cited, reason, article }) => {
    const numbers = cited.map((source) => sources.indexOf(source)).join('+') || '-';
    return `${text} → ${numbers} ${reason}${article === undefined ? '' : ` art. ${article}`}`;
  });
  assert.deepEqual(found, expected);
}
