import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { reportDraft } from '../../../server/src/core/features/draft-report.ts';
import { manualLabel } from '../../../server/src/core/features/manual-label.ts';
import { draftReportCsv, draftReportMarkdown } from '../../../server/src/core/render/draft-report.ts';
import { indexLines, lineAtOffset } from '../../../server/src/core/text/line-index.ts';
import { assertEach } from '../../support/assert-each.ts';
import { manualAnalysis } from '../../support/manual.ts';

const DRAFT = [
  'La Coordinación de Afiliación y la COORDINACION DE AFILIACION remiten el caso (numeral 8.2.1, función 1).',
  '=Coordinación de Afilación; véase también el numeral 8.3.1.2 (nota), función 99, del Manual de Organización.',
  'Según el Manual, «Emitir, promover, supervisar y difundir entre las áreas la normatividad» y otra cosa.',
].join('\n');

const dutyText = (unit: string, ordinal: number) => manualAnalysis.units.byNumber(unit)?.duties[ordinal - 1]?.text;

function report(text: string) {
  const lines = indexLines(text);
  const mentions = manualAnalysis.findMentions(text);
  const found = reportDraft(manualAnalysis, text, mentions, checkDraft(manualAnalysis, text, mentions));
  const placeOf = (offset: number) => {
    const line = lineAtOffset(lines, offset);
    return { line, character: offset - (lines.starts[line] ?? 0) };
  };
  const draft = { name: 'ofi|cio.md', text, placeOf, reports: [{ label: manualLabel(manualAnalysis), report: found }] };
  return { found, draft };
}

suite('the report of a draft', () => {
  test('counts each unit once with all the places that name it', () => {
    const { units } = report(DRAFT).found;
    assert.deepEqual(
      units.map(({ unit, mentions }) => [unit.number, mentions.length]),
      [
        ['8.2.1', 4],
        ['8.3.1.2', 1],
      ],
    );
  });

  test('tells which duty a citation means, and when the unit has no such duty', () => {
    const { citations } = report(DRAFT).found;
    assert.deepEqual(
      citations.map(({ unit, written, text }) => [unit.number, written, text]),
      [
        ['8.2.1', '1', dutyText('8.2.1', 1)],
        ['8.3.1.2', '99', undefined],
      ],
    );
  });

  test('reads the citations that we write', () => {
    const text =
      'numeral 8.4.2.2.2 (en el cuerpo aparece, por errata, como 8.4.2.2), función 1 (en orden de aparición)';
    assert.deepEqual(
      report(text).found.citations.map((cited) => cited.text),
      [dutyText('8.4.2.2.2', 1)],
    );
    assert.equal(report('numeral 8.2.1 y su funcionamiento 5').found.citations[0]?.written, undefined);
  });

  test('reads citations in the order in which people write them, several and of items', () => {
    const cited = (text: string) =>
      report(text).found.citations.map(({ span, unit, written }) => [
        text.slice(span.start, span.end),
        unit.number,
        written,
      ]);
    assert.deepEqual(cited('la función 3 del numeral 8.3.1.2 del Manual'), [
      ['función 3 del numeral 8.3.1.2', '8.3.1.2', '3'],
    ]);
    assert.deepEqual(cited('numeral 8.3.1.2, funciones 2 y 99'), [
      ['8.3.1.2, funciones 2', '8.3.1.2', '2'],
      ['8.3.1.2, funciones 2 y 99', '8.3.1.2', '99'],
    ]);
    assert.deepEqual(cited('la función 4 de la División de Cobro Coactivo, y la 8.2.1 del Manual'), [
      ['función 4 de la División de Cobro Coactivo', '8.3.1.2', '4'],
      ['8.2.1', '8.2.1', undefined],
    ]);
    const item = 'numeral 8.2, función 1, inciso c)';
    assert.deepEqual(cited(item), [
      ['8.2, función 1', '8.2', '1'],
      ['8.2, función 1, inciso c)', '8.2', 'c'],
    ]);
  });

  test('tells literal quotations of a duty from altered ones, and leaves those of others alone', () => {
    const duty = manualAnalysis.units.byNumber('8.2.1')?.duties[2]?.text ?? assert.fail();
    const words = duty.split(' ');
    const altered = [...words.slice(0, 3), 'palabra', ...words.slice(4)].join(' ');
    const { quotations } = report(
      `«${duty}»\n\n«${altered}»\n\n«Estas palabras son de otra persona y no las dice ningún manual»`,
    ).found;
    assert.deepEqual(
      quotations.map(({ isLiteral, source }) => [isLiteral, source]),
      [
        [true, '8.2.1#3'],
        [false, '8.2.1#3'],
      ],
    );
  });

  test('reads as three tables, in either language, and nothing of a draft becomes markup', () => {
    const spanish = draftReportMarkdown(report(DRAFT).draft, 'es');
    assert.match(
      spanish,
      /^# Informe del borrador «ofi\\\|cio\.md»\n\nSegún el Manual de Organización de la Dirección de Incorporación y Recaudación, ratificado el 4 de marzo de 2021\./,
    );
    assert.match(spanish, /## Unidades nombradas \(2\)/);
    assert.match(spanish, /\| 8\.2\.1 \| Coordinación de Afiliación \| 4 \| 1, 2 \|/);
    assert.match(
      spanish,
      /\| 2 \| 8\.3\.1\.2 \(nota\), función 99 \| División de Cobro Coactivo: no tiene función 99 \(el Manual le señala 26\) \|/,
    );
    assert.match(spanish, /## Avisos \(3\)/);
    assert.match(spanish, /no sustituye la revisión de una persona/);
    assert.match(draftReportMarkdown(report(DRAFT).draft, 'en'), /## Units named \(2\)/);
    const rows = draftReportMarkdown(report('[x](y) Coordinación de\nAfilación | <b>').draft, 'es').split('\n');
    assertEach(rows, (row) => !row.includes('<b>') && !row.includes('](y)'));
  });

  test('says so when a draft has nothing of the manual', () => {
    const text = draftReportMarkdown(report('Nada que ver.').draft, 'es');
    assert.match(text, /no nombra ninguna unidad/);
    assert.match(text, /No se encontró nada que difiera del Manual/);
  });

  test('is no draft that would be found wanting itself', () => {
    const text = draftReportMarkdown(report(DRAFT).draft, 'es');
    assert.deepEqual(checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)), []);
  });

  test('is a table for spreadsheets, in which no cell is a formula', () => {
    const csv = draftReportCsv(report(DRAFT).draft, 'es');
    assert.match(csv, /^\uFEFF"Manual","Tipo","Renglón","Columna",/);
    assert.match(csv, /"DIR 2021","aviso","2","2","Coordinación de Afilación","8\.2\.1","nombre mal escrito",/);
    const hostile = draftReportCsv(
      { ...report(DRAFT).draft, text: DRAFT.replaceAll('Coordinación', '=oordinación') },
      'es',
    );
    assert.ok(!/(?:^|,)"[=+\-@]/m.test(hostile));
    assert.match(hostile, /"'=oordinación de Afiliación"/);
  });
});

suite('the label of a manual', () => {
  test('is the acronym of the unit at the top and the year of the ratification', () => {
    const { short, ratifiedOn } = manualLabel(manualAnalysis);
    assert.deepEqual([short, ratifiedOn], ['DIR 2021', '2021-03-04']);
  });
});
