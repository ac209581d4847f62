import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { mentionsOf, rescanDraft, scanDraft } from '../../../../server/src/core/mentions/draft/draft-mentions.ts';
import { scanMentions } from '../../../../server/src/core/mentions/scan.ts';
import { readGoldDrafts } from '../../../support/gold.ts';
import { manualText } from '../../../support/manual.ts';
import { manualMatcher } from '../../../support/manual-matcher.ts';
import { readNumberDrafts } from '../../../support/number-drafts.ts';

const goldText = readGoldDrafts()
  .map(({ text }) => text)
  .join('\n');
/** No empty line and few marks: the blocks are as hard to find as in any text. */
const denseText = goldText.replace(/\n\s*\n/g, '\n').replace(/[:=|[\]@!?+«»“”]/g, ' ');
/** What makes a number a mention may stand further away than what makes a name one. */
const numberText = ['finds.txt', 'traps.txt', 'mixed.txt', 'sixth.txt']
  .flatMap((file) => readNumberDrafts(file).map(({ text }) => text))
  .join('\n');
/** Their level word stands further away than that of other names. */
const announcedText =
  'IMSS. Hay tres unidades: la de Incorporación al Seguro Social, la de Fiscalización y Cobranza y la de Servicios Estratégicos, y las siguientes coordinaciones:\n- Cobranza;\n- Corrección y Dictamen, y\n- Fiscalización. La Coord. de Serv. Administrativos lo dijo a la de planeación y evaluación. '.repeat(
    40,
  );
const texts = [goldText, denseText, numberText, announcedText, manualText.slice(100_000, 160_000)];

const pieces = [
  '',
  'x',
  ' ',
  '\n',
  '\n\n',
  '\n>\n',
  '\r\n\u00a0\r\n',
  '. ',
  ', ',
  ' y de ',
  'Coordinación de Cobranza',
  'Coordinación de ',
  'División de Normatividad y Evaluación',
  'Subjefatura de División de Normatividad',
  'numeral ',
  ' del Manual de Organización',
  ' 8.3.1.3.2 ',
  'la UFC ',
  'Banco ',
  ' de la Dirección Jurídica',
  'dos coordinaciones: ',
  'Coord. de Serv. ',
  ', ambos del Manual',
  ' de esa División',
  '&nbsp;',
  '<br>',
  '<span style="color: red">',
  '</b>',
  '\\\\\n',
  '\\:',
  ' % nota\n',
  '-\n',
  '- ',
  '\u2028',
  '\ufb01',
  '\\-',
];

suite('mentions of a draft that is edited', () => {
  test('after any edits, a rescan finds what a scan from the start finds', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(3000)),
      inserted: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let text = start;
        let draft = scanDraft(text, manualMatcher);
        for (const { at, removed, inserted } of edits) {
          const from = Math.floor(at * text.length);
          const to = Math.min(text.length, from + removed);
          text = text.slice(0, from) + inserted + text.slice(to);
          const read = (begin: number, end: number): string => text.slice(begin, end);
          draft = rescanDraft(draft, { start: from, end: to, length: inserted.length }, read, manualMatcher);
        }
        assert.deepEqual(mentionsOf(draft), scanMentions(text, manualMatcher));
      }),
      { numRuns: 60 },
    );
  });

  test('a keystroke reads a few thousand characters of a long draft', () => {
    const text = goldText.repeat(10);
    const draft = scanDraft(text, manualMatcher);
    const at = text.length >> 1;
    let longest = 0;
    const next = `${text.slice(0, at)}x${text.slice(at)}`;
    const read = (begin: number, end: number): string => {
      longest = Math.max(longest, end - begin);
      return next.slice(begin, end);
    };
    rescanDraft(draft, { start: at, end: at, length: 1 }, read, manualMatcher);
    assert.ok(longest < 12_000, `${longest}`);
  });

  test('from an empty draft to a name and back', () => {
    const empty = scanDraft('', manualMatcher);
    const name = 'Coordinación de Cobranza';
    const written = rescanDraft(
      empty,
      { start: 0, end: 0, length: name.length },
      (a, b) => name.slice(a, b),
      manualMatcher,
    );
    assert.deepEqual(mentionsOf(written)[0]?.units, ['8.3.1']);
    const erased = rescanDraft(written, { start: 0, end: name.length, length: 0 }, () => '', manualMatcher);
    assert.deepEqual(mentionsOf(erased), []);
  });
});
