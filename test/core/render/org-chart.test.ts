import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Analysis } from '../../../server/src/core/analysis.ts';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { chartSheets, findSheet, layoutSheet } from '../../../server/src/core/features/org-chart.ts';
import type { ChartDrawing } from '../../../server/src/core/model/chart-drawing.ts';
import { renderChart } from '../../../server/src/core/render/org-chart.ts';
import { renderChartTree } from '../../../server/src/core/render/org-chart-svg.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { smallManualText } from '../../support/small-manual.ts';

const golden = join(import.meta.dirname, '..', '..', 'fixtures', 'golden');

/** A unit whose name means something to every format. */
const nasty = analyzeManual(
  smallManualText.replaceAll('Unidad de Registro', `Unidad de <b>&"'Á" \`x\` %date() //y// ]]> #35; *z* -- {t}`),
);

suite('organogram as SVG', () => {
  for (const { id } of chartSheets(manualAnalysis)) {
    const name = id === '' ? 'poster' : id;
    test(`sheet ${name} is drawn as reviewed`, (context) => {
      const svg = renderChart(chartOf(manualAnalysis, id), 'svg');
      // Renewed by: node --test --test-update-snapshots test/core/render/org-chart.test.ts
      context.assert.fileSnapshot(svg, join(golden, `org-chart-${name}.svg`), { serializers: [String] });
    });
  }

  test('needs nothing from outside and runs nothing', () => {
    const svg = renderChart(chartOf(manualAnalysis, ''), 'svg');
    assert.doesNotMatch(
      svg.replace('xmlns="http://www.w3.org/2000/svg"', ''),
      /http|href|url\(|@import|<script|<style|textLength/,
    );
  });

  test('text of a manual stays text', () => {
    for (const svg of [
      renderChart(chartOf(nasty, ''), 'svg'),
      renderChartTree(chartOf(nasty, ''), ({ unit }) => unit.name),
    ]) {
      assert.doesNotMatch(svg, /<b>|"Á/);
      assert.match(svg, /&lt;b&gt;&amp;&quot;&#39;Á&quot;/);
    }
  });

  test('characters that XML cannot hold are replaced', () => {
    const svg = renderChartTree(chartOf(manualAnalysis, '7.1'), () => 'a\u0000b\ud800c');
    assert.match(svg, /<title>a\uFFFDb\uFFFDc</);
  });

  test('in a page it is a tree with one stop for the tab key, every item with level, place and label', () => {
    const svg = renderChartTree(chartOf(manualAnalysis, '7.1'), ({ unit }) => `${unit.name}, ${unit.duties.length}`);
    assert.equal(svg.match(/role="treeitem"/g)?.length, 6);
    assert.equal(svg.match(/tabindex="0"/g)?.length, 1);
    assert.match(
      svg,
      /aria-level="1" aria-posinset="1" aria-setsize="1" aria-expanded="true" data-unit="8\.1"/,
      'what has units below it is a parent',
    );
    assert.equal(svg.match(/aria-expanded/g)?.length, 1, 'and nothing else is');
    assert.match(
      svg,
      /aria-level="2" aria-posinset="2" aria-setsize="5" data-unit="8\.3" [^>]*><title>Unidad de Fiscalización y Cobranza, \d+</,
    );
  });
});

suite('organogram as text for other programs', () => {
  test('Mermaid: every unit a node, every line an edge', () => {
    const mermaid = renderChart(chartOf(manualAnalysis, ''), 'mermaid');
    assert.equal(mermaid.match(/\["/g)?.length, 97);
    assert.equal(mermaid.match(/ --> /g)?.length, 96);
    assert.match(mermaid, /^flowchart TB\n {2}u8_1\["8\.1<br\/>Dirección de Incorporación y Recaudación"\]\n/);
    assert.match(mermaid, /\n {2}u8_1 --> u8_2\n/);
  });

  test('Mermaid: a name is no markup', () => {
    assert.match(
      renderChart(chartOf(nasty, ''), 'mermaid'),
      /"8\.2<br\/>Unidad de #60;b#62;#38;#34;#39;Á#34; #96;x#96; #37;date\(\) #47;#47;y#47;#47; /,
    );
  });

  test('Mermaid: whatever a manual numbers its units with, nodes have names of their own', () => {
    const [box] = chartOf(manualAnalysis, '7.1').boxes;
    assert.ok(box);
    const numbers = ['8.2.1~2', '8.2.1.2', 'sn-3', 'B.I.1', '8"]; end'];
    const boxes = numbers.map((number) => ({ ...box, unit: { ...box.unit, number } }));
    const mermaid = renderChart({ ...chartOf(manualAnalysis, '7.1'), boxes, connectors: [] }, 'mermaid');
    const ids = [...mermaid.matchAll(/^ {2}(\w+)\["/gm)].map(([, id]) => id);
    assert.equal(new Set(ids).size, numbers.length);
  });

  test('PlantUML: a work breakdown structure as deep as the manual', () => {
    const lines = renderChart(chartOf(manualAnalysis, ''), 'plantuml').trimEnd().split('\n');
    assert.deepEqual(lines.slice(0, 3), [
      '@startwbs',
      '* 8.1 Dirección de Incorporación y Recaudación',
      '** 8.2 Unidad de Incorporación al Seguro Social',
    ]);
    assert.equal(lines.at(-1), '@endwbs');
    assert.equal(lines.length, 99);
  });

  test('PlantUML: a name is neither markup nor macro', () => {
    assert.match(
      renderChart(chartOf(nasty, ''), 'plantuml'),
      /\n\*\* 8\.2 Unidad de <U\+003C>b<U\+003E><U\+0026><U\+0022><U\+0027>Á<U\+0022> .* <U\+0025>date\(\) <U\+002F><U\+002F>y/,
    );
  });

  test('CSV: number, name, level and superior', () => {
    const lines = renderChart(chartOf(manualAnalysis, ''), 'csv').trimEnd().split('\r\n');
    assert.equal(lines.length, 98);
    assert.equal(lines[0], 'numeral,nombre,nivel,superior');
    assert.equal(lines[3], '8.2.1,Coordinación de Afiliación,Coordinación,8.2');
    assert.ok(
      lines.includes(
        '8.3.3.2.1,"Subjefaturas de División de Fiscalización Estratégica (B,C,E)",Subjefatura de División,8.3.3.2',
      ),
    );
  });

  test('CSV: no cell begins like a formula', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1']) {
      const chart = chartOf(manualAnalysis, '7.1');
      const [box] = chart.boxes;
      assert.ok(box);
      const csv = renderChart({ ...chart, boxes: [{ ...box, unit: { ...box.unit, name } }] }, 'csv');
      assert.equal(csv.split('\r\n')[1], `8.1,'${name},Dirección,`);
    }
  });

  test('the page to print is one landscape sheet around the SVG', () => {
    const page = renderChart(chartOf(manualAnalysis, '7.2'), 'html');
    assert.match(page, /@page\{size:landscape/);
    assert.match(page, /<svg xmlns/);
  });
});

function chartOf(analysis: Analysis, id: string): ChartDrawing {
  const sheet = findSheet(analysis, id);
  assert.ok(sheet, id);
  return layoutSheet(analysis, sheet, ['Organograma trazado según los numerales del Manual.']);
}
