import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import type { Analysis } from '../../../server/src/core/analysis.ts';
import { analyzeManual } from '../../../server/src/core/analysis.ts';
import { type Citation, citationOf } from '../../../server/src/core/features/citation.ts';
import type { DutyItem } from '../../../server/src/core/model/unit.ts';
import { itemsWithin } from '../../../server/src/core/model/walk.ts';
import { CITATION_STYLES } from '../../../server/src/core/render/citation/styles.ts';
import { renderCitation } from '../../../server/src/core/render/citation.ts';
import { escapeLatex } from '../../../server/src/core/render/latex.ts';
import { CSL_JSON_SCHEMA } from '../../support/csl-json-schema.ts';
import { manualAnalysis, manualText } from '../../support/manual.ts';
import { smallManual } from '../../support/small-manual.ts';

const MANUAL =
  'Manual de Organización de la Dirección de Incorporación y Recaudación, ratificado el 4 de marzo de 2021';
/** Lines 361–393 as read: the 21 fractions of article 71 are the 21 duties of 8.1, in order. */
const FRACTIONS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');
const place = { line: 599, link: 'manual-organizacion:/manual-dir-imss.manual#L599' };

function cite(id: string, style = 'numeral', analysis: Analysis = manualAnalysis): string {
  const citation = citationOf(analysis, id);
  assert.ok(citation, id);
  return render(citation, style);
}

function render(citation: Citation, id: string): string {
  const style = CITATION_STYLES.find((each) => each.id === id);
  assert.ok(style, id);
  const { text, problems } = renderCitation(citation, style, place);
  assert.deepEqual(problems, []);
  return text;
}

suite('a citation', () => {
  test('of a duty reads as manuals are cited', () => {
    assert.equal(cite('8.3.1.3.1#1'), `numeral 8.3.1.3.1, función 1 (en orden de aparición), del ${MANUAL}`);
    assert.equal(cite('8.2.1'), `numeral 8.2.1 del ${MANUAL}`);
  });

  test('of an item names its letter, of a bullet its place, of a bullet in an item both', () => {
    assert.equal(cite('8.3#1.c'), `numeral 8.3, función 1 (en orden de aparición), inciso c), del ${MANUAL}`);
    assert.equal(cite('8.3.1.3.1#3.h.5', 'short'), 'numeral 8.3.1.3.1, función 3, inciso h), viñeta 5 (pp. 139 y ss.)');
    assert.match(cite('8.3.1.1#10.5'), /función 10 \(en orden de aparición\), viñeta 5 \(en orden de aparición\), del/);
  });

  test('warns that the body misprints a number', () => {
    assert.equal(cite('8.4.2.2.2'), `numeral 8.4.2.2.2 (en el cuerpo aparece, por errata, como 8.4.2.2) del ${MANUAL}`);
    assert.doesNotMatch(cite('8.4.2.2'), /errata/);
    assert.doesNotMatch(cite('8.2.2.1'), /errata/, 'a final dot is no erratum');
  });

  test('of a duty of 8.1 names the fraction of article 71 first, as the higher norm', () => {
    const numerals = Array.from({ length: 21 }, (_, index) => {
      const citation = cite(`8.1#${index + 1}`);
      const [, numeral] =
        /^artículo 71, fracción ([IVX]+), del Reglamento Interior del Instituto Mexicano del Seguro Social, y numeral 8\.1, función (\d+) /.exec(
          citation,
        ) ?? [];
      return numeral;
    });
    assert.deepEqual(numerals, FRACTIONS);
    assert.doesNotMatch(cite('8.2#1'), /artículo/);
    assert.doesNotMatch(cite('8.1'), /artículo/);
  });

  test('does not claim a page for a duty that may stand on a later one', () => {
    assert.equal(cite('8.3.1.3.1', 'short'), 'numeral 8.3.1.3.1 (p. 139)');
    assert.equal(cite('8.3.1.3.1#1', 'short'), 'numeral 8.3.1.3.1, función 1 (pp. 139 y ss.)');
  });

  test('leaves out what the manual does not say', () => {
    assert.equal(
      cite('8.2.1#2', 'numeral', smallManual),
      'numeral 8.2.1, función 2 (en orden de aparición), del Manual de Organización de Prueba',
    );
    assert.doesNotMatch(cite('8.2.1#2', 'bibtex', smallManual), /year|month|ratificado/);
    assert.doesNotMatch(cite('8.2.1#2', 'csl-json', smallManual), /issued/);
  });

  test('of other manuals has what they print: a clave, or the name of a unit without number', () => {
    const path = new URL('../../fixtures/manuals/dof-clave.txt', import.meta.url);
    const other = analyzeManual(readFileSync(path, 'utf8'));
    const title = 'Manual de Organización General de la Secretaría de Faros';
    assert.equal(cite('110', 'numeral', other), `clave 110 del ${title}`);
    assert.equal(cite('sn-6#1', 'numeral', other), `apartado «Dirección General de Sirenas», función I, del ${title}`);
    assert.equal(cite('B.I', 'numeral', other), `apartado «Unidad de Costas del Golfo» del ${title}`);
  });

  test('of a duty that the manual numbers has that number, unless another has it too', () => {
    const unit = smallManual.units.byNumber('8.2.1') ?? assert.fail();
    const withMarkers = (markers: readonly string[]): Analysis => {
      const duties = unit.duties.map((duty, index) => ({ ...duty, marker: markers[index] }));
      return { ...smallManual, units: { ...smallManual.units, byNumber: () => ({ ...unit, duties }) } };
    };
    assert.match(cite('8.2.1#2', 'numeral', withMarkers(['IV', 'V'])), /^numeral 8\.2\.1, función V, del/);
    assert.match(cite('8.2.1#2', 'numeral', withMarkers(['V', 'V'])), /función 2 \(en orden de aparición\), del/);
  });

  test('of a unit whose number another has too says which is meant', () => {
    const unit = {
      ...(smallManual.units.byNumber('8.2.1') ?? assert.fail()),
      number: '8.2.1~2',
      printedNumber: '8.2.1',
    };
    const units = { ...smallManual.units, byNumber: () => unit };
    assert.match(
      cite('8.2.1~2', 'numeral', { ...smallManual, units }),
      /^numeral 8\.2\.1 \(numeral repetido en el cuerpo; se trata de «Coordinación de Afiliación»\) del/,
    );
  });

  for (const id of ['', '#', '8.9', '8.2.1#0', '8.2.1#99', '8.2.1#', '8.2.1#1.z', '8.3#1.c.1', '8.2.1#1x', '8.3#1.']) {
    test(`is none for "${id}"`, () => assert.equal(citationOf(manualAnalysis, id), undefined));
  }
});

suite('a quotation', () => {
  test('holds the words of the duty and where they stand', () => {
    assert.equal(
      cite('8.2.1#2', 'quotation', smallManual),
      '«Coordinar los convenios de pago.» (numeral 8.2.1, función 2 (en orden de aparición), pp. 5 y ss., del Manual de Organización de Prueba)',
    );
  });

  test('of a duty with items holds them all, of an item what leads to it', () => {
    assert.match(
      cite('8.2.1#1', 'quotation', smallManual),
      /^«Proponer normas en las materias siguientes: a\) Altas; b\) Bajas\.» \(/,
    );
    assert.match(
      cite('8.2.1#1.a', 'quotation', smallManual),
      /^«Proponer normas en las materias siguientes: a\) Altas;» \(/,
    );
    assert.match(
      cite('8.2.1#1.b', 'quotation', smallManual),
      /^«Proponer normas en las materias siguientes: \[…\] b\) Bajas\.» \(/,
    );
  });

  test('says what its words point to (l. 1680)', () => {
    assert.match(
      cite('8.3.1.1#5', 'quotation'),
      /» \[nota: «las dos funciones precedentes» remite a las funciones 3 y 4 del mismo numeral\] \(numeral/,
    );
    assert.doesNotMatch(cite('8.3.1.1#4', 'quotation'), /nota:/);
  });

  test('is literal: word for word in the manual', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    const manual = flat(manualText);
    for (const unit of manualAnalysis.units.all) {
      for (const duty of unit.duties.filter(({ pieces, items }) => pieces.length === 1 && items.length === 0)) {
        const [, quoted = ''] = /^«(.*?)» [([]/.exec(cite(duty.id, 'quotation')) ?? [];
        assert.ok(10 < quoted.length && manual.includes(flat(quoted)), duty.id);
      }
    }
  });
});

suite('a citation as a Markdown link', () => {
  test('leads to the line', () => {
    assert.equal(
      cite('8.2.1#2', 'markdown', smallManual),
      `[numeral 8.2.1, función 2](${place.link}), del Manual de Organización de Prueba`,
    );
  });

  test('shows a title with markup as it is, and a link with parentheses works', () => {
    const citation = citationOf(smallManual, '8.2.1') ?? assert.fail();
    const style = CITATION_STYLES.find(({ id }) => id === 'markdown') ?? assert.fail();
    const odd = { ...citation, title: 'Manual [x](command:y) *b* <img>' };
    const { text } = renderCitation(odd, style, { line: 1, link: 'file:///a (1).txt#L1' });
    assert.equal(text, '[numeral 8.2.1](file:///a%20%281%29.txt#L1), del Manual \\[x\\](command:y) \\*b\\* \\<img\\>');
  });
});

suite('a citation in the markup of a draft', () => {
  const odd = {
    ...(citationOf(smallManual, '8.2.1') ?? assert.fail()),
    title: 'Manual A&B_1 50% *x* [y](z) \\input{x}',
  };
  const style = { id: 'own', kind: 'plain', template: '**\\textbf\\{{título}\\}**' } as const;

  test('shows the words of the manual as they are in LaTeX, and leaves the template to the person', () =>
    assert.equal(
      renderCitation(odd, style, place, 'latex').text,
      '**\\textbf{Manual A\\&B\\_1 50\\% *x* [y](z) {\\textbackslash}input{\\textbraceleft}x{\\textbraceright}}**',
    ));
  test('and in Markdown', () =>
    assert.equal(
      renderCitation(odd, style, place, 'markdown').text,
      '**\\textbf{Manual A\\&B\\_1 50% \\*x\\* \\[y\\](z) \\\\input{x}}**',
    ));
  test('and without markup letter by letter', () =>
    assert.equal(renderCitation(odd, style, place).text, `**\\textbf{${odd.title}}**`));
});

suite('a citation as BibTeX', () => {
  test('is one entry with all that is known', () => {
    assert.equal(
      cite('8.4.2.2.2#1', 'bibtex'),
      [
        '@manual{dir2021-8.4.2.2.2-1,',
        '  title = {{Manual de Organización de la Dirección de Incorporación y Recaudación}},',
        '  organization = {{Dirección de Incorporación y Recaudación}},',
        '  year = {2021},',
        '  month = mar,',
        '  pages = {234 y ss.},',
        '  note = {numeral 8.4.2.2.2, Subjefatura de División de Análisis Técnico Legal, función 1 (en orden de aparición); en el cuerpo aparece, por errata, como 8.4.2.2; ratificado el 4 de marzo de 2021},',
        '  langid = {spanish}',
        '}',
      ].join('\n'),
    );
  });

  test('escapes what LaTeX would obey, with braces in balance', () => {
    assert.equal(
      escapeLatex('50 % & co_1 #2 $3 ~ ^'),
      '50 \\% \\& co\\_1 \\#2 \\$3 {\\textasciitilde} {\\textasciicircum}',
    );
    assert.equal(escapeLatex('a}b{\\c'), 'a{\\textbraceright}b{\\textbraceleft}{\\textbackslash}c');
    assert.equal(escapeLatex('dos\nlíneas'), 'dos líneas');
  });
});

suite('a citation as CSL-JSON', () => {
  test('has what the format requires', () => {
    const [item] = JSON.parse(cite('8.3.1.3.1#1', 'csl-json'));
    assert.deepEqual(item, {
      id: 'dir2021-8.3.1.3.1-1',
      type: 'chapter',
      title: 'Subjefatura de División de Determinación de Créditos Fiscales y Créditos Incobrables',
      'container-title': 'Manual de Organización de la Dirección de Incorporación y Recaudación',
      author: [{ literal: 'Dirección de Incorporación y Recaudación' }],
      issued: { 'date-parts': [[2021, 3, 4]] },
      'chapter-number': '8.3.1.3.1',
      section:
        'numeral 8.3.1.3.1, Subjefatura de División de Determinación de Créditos Fiscales y Créditos Incobrables, función 1 (en orden de aparición)',
      page: '139 y ss.',
      note: 'ratificado el 4 de marzo de 2021',
      language: 'es-MX',
    });
  });
});

suite('citations of all units, duties and items of the manual', () => {
  const items = (duty: { readonly items: readonly DutyItem[] }) => duty.items;
  const ids = manualAnalysis.units.all.flatMap((unit) => [
    unit.number,
    ...unit.duties.flatMap((duty) => [
      duty.id,
      ...(0 < items(duty).length ? itemsWithin(duty).map(({ id }) => id) : []),
    ]),
  ]);

  test('name number and page, in every style, and leave nothing open', () => {
    assert.equal(ids.length, 97 + 1960 + 215);
    for (const id of ids) {
      const citation = citationOf(manualAnalysis, id) ?? assert.fail(id);
      const { number, page = 0 } = citation.unit;
      for (const { id: style } of CITATION_STYLES) {
        const text = render(citation, style);
        assert.doesNotMatch(text, /undefined|NaN|\[\]|\(\)/, `${id} ${style}`);
        assert.ok(style === 'bibtex' || style === 'csl-json' || !text.includes('{'), `${id} ${style}`);
        assert.ok(text.includes(number), `${id} ${style}`);
      }
      const pages = id === number ? `(p. ${page})` : `(pp. ${page} y ss.)`;
      assert.ok(render(citation, 'short').endsWith(pages), id);
    }
  });

  test('are CSL-JSON that Zotero and Pandoc take, and BibTeX with its braces in pairs', () => {
    const isCsl = new Ajv().compile(CSL_JSON_SCHEMA);
    for (const id of ids) {
      assert.ok(isCsl(JSON.parse(cite(id, 'csl-json'))), `${id}: ${JSON.stringify(isCsl.errors)}`);
      let depth = 0;
      for (const brace of cite(id, 'bibtex').match(/[{}]/g) ?? []) {
        depth += brace === '{' ? 1 : -1;
        assert.ok(0 <= depth, id);
      }
      assert.equal(depth, 0, id);
    }
    assert.ok(!isCsl([{ id: 'a', type: 'chapter', pages: '1' }]), 'a field that CSL does not know');
  });

  test('are different for different places', () => {
    const texts = new Set(ids.map((id) => cite(id)));
    assert.equal(texts.size, ids.length);
    const keys = new Set(ids.map((id) => /\{(.*),/.exec(cite(id, 'bibtex'))?.[1]));
    assert.equal(keys.size, ids.length);
  });
});
