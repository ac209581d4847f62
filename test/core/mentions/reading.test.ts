import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { manualAnalysis } from '../../support/manual.ts';

/** What people and programs put between the words of a name, and a reader does not see. */
const betweenWords: Readonly<Record<string, string>> = {
  'a no-break space': '\u00a0',
  'an em space': '\u2003',
  'a thin space': '\u2009',
  'a line separator': '\u2028',
  'a mark of direction after the blank': ' \u200e',
  'a mark of direction before it': '\u200f ',
  'a word joiner': ' \u2060',
  'the entity of a no-break space': '&nbsp;',
  'its number': '&#160;',
  'its number in hexadecimal': '&#xA0;',
  'a break of HTML': '<br>',
  'a closed one and a line break': '<br />\n',
  'the end of bold': '</b> ',
  'the beginning of another type': ' <span style="color: red">',
  'a thin space of LaTeX': '\\,',
  'a blank of LaTeX': '\\ ',
  'a line break of LaTeX': '\\\\\n',
  'the same within the line': ' \\\\ ',
  'a new line of LaTeX': ' \\newline ',
  'a tie of LaTeX': '~',
  'a comment at the end of the line': ' % revisar el nombre\n  ',
  'an empty one': ' %\n',
  'a hard break of Markdown': '\\\n',
  'the same in the line ends of Windows': '\\\r\n',
  'two blanks and a line break': '  \n',
};

/** What stands within a word. */
const withinWords: Readonly<Record<string, string>> = {
  'a soft hyphen': '\u00ad',
  'its entity': '&shy;',
  'a word joiner': '\u2060',
  'a mark of direction': '\u200e',
  'a byte order mark': '\ufeff',
  'a word break of HTML': '<wbr>',
  'bold for a part': '</b>',
  'a hyphen of the typesetter and a blank': '- ',
  'the same at the end of the line': '- \n',
  'the same in a quoted mail': '-\n> ',
  'a hyphen that was left': '-',
  'a hyphen that does not break': '\u2011',
  'a hyphen and a break of HTML': '-<br>',
  'a discretionary hyphen of LaTeX': '\\-',
  'the one of babel': '"-',
  'a permission to break': '\\allowbreak{}',
  'a permission to break with its blank': '\\allowbreak ',
  'a comment at the end of the line': '%\n',
  'a hyphen at the end of the line': '-\r\n',
};

/** Of names: where words meet "·", and where syllables do "|". The second is a former name. */
const names = [
  ['8.2.1', 'Coordinación·de·Afi|liación'],
  ['8.3.1', 'Coordi|nación·de·Cobro·Coac|tivo'],
  ['8.3.2.2', 'Di|visión·de·Dic|tamen'],
  ['8.4.1.3', 'División·de·Soporte·a·la·Opera|ción·de·la·Fiscali|zación'],
] as const;

suite('names are read as a reader of the page reads them', () => {
  for (const [name, written] of Object.entries(betweenWords)) {
    test(`with ${name} between words`, () => {
      for (const [unit, spelling] of names) {
        const words = spelling.replaceAll('|', '').split('·');
        for (let index = 1; index < words.length; index++) {
          checkName(`${words.slice(0, index).join(' ')}${written}${words.slice(index).join(' ')}`, unit);
        }
      }
    });
  }
  for (const [name, written] of Object.entries(withinWords)) {
    test(`with ${name} within a word`, () => {
      for (const [unit, spelling] of names) {
        const pieces = spelling.replaceAll('·', ' ').split('|');
        for (let index = 1; index < pieces.length; index++) {
          checkName(`${pieces.slice(0, index).join('')}${written}${pieces.slice(index).join('')}`, unit);
        }
      }
    });
  }
  test('with letters that were printed as one', () => {
    checkName('Coordinación de A\ufb01liación', '8.2.1');
    checkName('COORDINACIÓN DE CLASI\ufb01CACIÓN DE EMPRESAS Y VIGENCIA DE DERECHOS', '8.2.2');
    checkName('División de Veri\ufb01cación y Control del Cumplimiento', '8.4.1.2');
    checkName('División de Plani\ufb03cación', undefined);
  });
  test('with entities for letters', () => {
    checkName('Divisi&oacute;n de Dictamen', '8.3.2.2');
    checkName('Coordinaci&#243;n de Afiliaci&#xf3;n', '8.2.1');
    checkName('DIVISI&Oacute;N DE DICTAMEN', '8.3.2.2');
  });
  test('with initials in bold', () => checkUnits('la <b>U</b>nidad de <b>S</b>ervicios <b>E</b>stratégicos', '8.4'));
  test('with three pieces', () => checkName('Coordinación de Afi- lia- ción', '8.2.1'));
});

suite('what keeps words apart', () => {
  const apart: Readonly<Record<string, string>> = {
    'cells of Markdown': ' | ',
    'cells of LaTeX': ' & ',
    'cells of HTML': '</td><td>',
    'paragraphs of HTML': '</p><p>',
    'an empty line': '\n\n',
    'two breaks of HTML': '<br><br>',
    'the paragraph separator': '\u2029',
    'a row of dots': ' ... ',
  };
  for (const [name, written] of Object.entries(apart)) {
    test(`${name} make no name and no wrong level`, () => {
      for (const spelling of ['Coordinación de Cobro Coactivo', 'Dirección de Fiscalización y Cobranza']) {
        const words = spelling.split(' ');
        for (let index = 1; index < words.length; index++) {
          const text = `la ${words.slice(0, index).join(' ')}${written}${words.slice(index).join(' ')} del IMSS`;
          assert.deepEqual(reportedIn(text), [], JSON.stringify(text));
        }
      }
    });
  }
});

suite('a name at the end of a row of a LaTeX table ends there', () => {
  for (const row of [
    'Altas & 411 & Coordinación de Afiliación \\\\\n  Pronóstico & 398 & México \\\\',
    'Altas & Coordinación de Afiliación\\\\[2pt]\nBajas & Delegación \\\\',
    'R\\&D & Coordinación de Afiliación \\\\*\n\\textit{Prórroga} & 398 \\\\',
    'Altas & Coordinación de Afiliación \\\\ \\hline\nPersonal & 1 \\\\',
  ]) {
    test(row, () => checkUnits(row, '8.2.1'));
  }
  test('and goes on across a break that ends none', () =>
    checkUnits('R\\&D, la Coordinación de\\\\\nAfiliación', '8.2.1'));
});

suite('the words before a name are read alike', () => {
  for (const before of [
    'Manual&nbsp;de Organización de la ',
    'Manual de Organi<wbr>zación<br>de la ',
    'Manual de Organi\\-zación de\\ la ',
    'Manual de Orga-\nnización de la ',
  ]) {
    test(`a title in ${JSON.stringify(before)}`, () => checkUnits(`el ${before}Coordinación de Cobranza del IMSS`));
  }
});

suite('edits of a name leave the marks of the page', () => {
  const mends: Readonly<Record<string, string>> = {
    'Coordinación&nbsp;de&nbsp;Cobransa': 'Coordinación&nbsp;de&nbsp;Cobranza',
    'Coordinación de <b>Cobransa</b>': 'Coordinación de <b>Cobranza</b>',
    'Cordinación\\,de\\,Cobranza': 'Coordinación\\,de\\,Cobranza',
    'Divisi&oacute;n de Ditamen': 'Divisi&oacute;n de Dictamen',
    '<b>C</b>ordinación de Cobranza': '<b>Coordinación</b> de Cobranza',
    'Coordinación de<br>Servicios Estratégicos': 'Unidad de<br>Servicios Estratégicos',
    'Coordinación&nbsp;de Servicios&nbsp;Estratégicos': 'Unidad&nbsp;de Servicios&nbsp;Estratégicos',
  };
  for (const [written, mended] of Object.entries(mends)) {
    test(written, () => {
      const text = `la ${written} del IMSS`;
      const [finding] = checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
      assert.equal(applyEdits(text, finding?.fixes[0]?.edits ?? []), `la ${mended} del IMSS`);
    });
  }
});

function checkName(written: string, unit: string | undefined): void {
  const before = 'Se turna a la ';
  const [mention, other] = manualAnalysis.findMentions(`${before}${written} del IMSS.`);
  assert.equal(other, undefined);
  assert.deepEqual(mention?.units, unit === undefined ? undefined : [unit], JSON.stringify(written));
  if (unit !== undefined) {
    assert.deepEqual(mention?.span, { start: before.length, end: before.length + written.length });
    assert.notEqual(mention?.form, 'typo', JSON.stringify(written));
    assert.deepEqual(
      reportedIn(`${before}${written} del IMSS.`),
      mention?.form === 'former' ? ['former-name'] : [],
      JSON.stringify(written),
    );
  }
}

function checkUnits(text: string, ...units: readonly string[]): void {
  assert.deepEqual(
    manualAnalysis.findMentions(text).map((mention) => mention.units.join('+')),
    units,
  );
}

function reportedIn(text: string): readonly string[] {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)).map(({ rule }) => rule);
}
