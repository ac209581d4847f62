import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { citedFramework } from '../../../server/src/core/features/cited-framework.ts';
import { historyTimeline } from '../../../server/src/core/features/history-timeline.ts';
import { assertEach } from '../../support/assert-each.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { otherManual } from '../../support/other-manuals.ts';

suite('legal framework with where it is cited', () => {
  const { sources, undecided } = citedFramework(manualAnalysis);
  const cited = (name: string) => sources.find(({ source }) => source.name === name)?.citations ?? [];

  test('has every instrument in the order of the chapter', () => {
    assert.deepEqual(
      sources.map(({ source }) => source),
      manualAnalysis.chapters.legalFramework.sources,
    );
  });

  test('tells the duties that cite each', () => {
    const federal = cited('Ley Federal de Transparencia y Acceso a la Información Pública');
    assert.deepEqual([federal.length, federal.filter(({ sources }) => 1 < sources.length).length], [26, 2]);
    assertEach(cited('Ley del Seguro Social'), ({ text }) => /Ley/.test(text));
    assertEach(cited('Código Fiscal de la Federación'), ({ text }) => /Código/.test(text));
    assert.equal(cited('Código Penal Federal').length, 0);
  });

  test('every citation stands under an instrument or among the undecided', () => {
    const shown = new Set([...undecided, ...sources.flatMap(({ citations }) => citations)]);
    assert.equal(shown.size, manualAnalysis.legalCitations.length);
    assert.ok(undecided.some(({ text }) => text === 'sus reglamentos'));
  });
});

suite('history in order of time', () => {
  const moments = historyTimeline(manualAnalysis);
  const at = (date: string) => moments.find((moment) => moment.date === date);

  test('has every paragraph once, dates ascending', () => {
    const dates = moments.map(({ date }) => date ?? '');
    assert.deepEqual(dates, dates.toSorted());
    assert.equal(moments.flatMap(({ events }) => events).length, manualAnalysis.chapters.history.length);
  });

  test('tells each change of name once, with the names of today', () => {
    const changes = at('2014-09-01')?.changes.map(
      ({ from, into, today }) => `${from} → ${into} (${today.map(({ number }) => number).join()})`,
    );
    assert.deepEqual(changes, [
      'Subjefatura de División de Asuntos Especiales → Subjefatura de División de Registro de Patrones (8.2.1.1.2)',
      'Subjefatura de División de Fiscalización Estratégica A → Subjefatura de División de Análisis Jurídico de la Clasificación de Empresas (8.2.2.1.3)',
    ]);
    const renamed = at('2006-09-19')?.changes.filter(({ into }) => into === 'Dirección de Incorporación y Recaudación');
    assert.deepEqual(
      renamed?.map(({ from }) => from),
      ['Dirección de Incorporación y Recaudación del Seguro Social'],
    );
  });

  test('what ended has no name of today', () => {
    const ended = at('2009-08-01')?.changes ?? [];
    assert.ok(0 < ended.length);
    assertEach(ended, ({ kind, into, today }) => kind === 'abolished' && into === undefined && today.length === 0);
  });
});

test('a manual without these chapters has neither', () => {
  const analysis = analyzeManual(otherManual('cdmx-puesto.txt'));
  assert.deepEqual(citedFramework(analysis), { sources: [], undecided: [] });
  assert.deepEqual(historyTimeline(analysis), []);
});
