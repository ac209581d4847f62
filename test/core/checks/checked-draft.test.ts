import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { checkText, findingsOf, recheckDraft } from '../../../server/src/core/checks/checked-draft.ts';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { changedBlocks } from '../../../server/src/core/mentions/draft/changed-blocks.ts';
import { mentionsOf, rescanDraft, scanDraft } from '../../../server/src/core/mentions/draft/draft-mentions.ts';
import { mentionsTouching } from '../../../server/src/core/mentions/draft/mentions-touching.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { manualMatcher } from '../../support/manual-matcher.ts';

const goldText = readGoldDrafts()
  .map(({ text }) => text)
  .join('\n\n');
const duties = manualAnalysis.units.all
  .flatMap((unit) => unit.duties)
  .filter((_, index) => index % 40 === 0)
  .map(({ text }) => `dice: "${text.split(' ').with(4, 'jamás').join(' ')}" y «${text}»`);
const withQuotations = goldText
  .split('\n\n')
  .flatMap((paragraph, index) => [paragraph, duties[index % duties.length] ?? ''])
  .join('\n\n');
const wrapped = withQuotations.replace(/(.{40,60}) /g, '$1\n> ').replaceAll('\n', '\r\n');

/** Whatever makes or ends a finding, a paragraph, a quotation or a silence, far and near. */
const pieces = [
  '',
  'x',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\n>\n',
  '\n\u00a0\r\n',
  '"',
  '«',
  '»',
  '``',
  "''",
  '(…)',
  ' [sic] ',
  ' conforme al Manual, corresponde a la División de Dictamen: ',
  ' (numeral 8.3.1.2, función 3) ',
  ' el Manual de Organización del Hospital ',
  "'",
  '\n> ',
  '\\enquote{',
  '}',
  '\n\\begin{quote}\n\n',
  '\n\\end{quote}\n',
  ' la UFC ',
  ' Unidad de Fiscalización y Cobranza (UFC) ',
  ' Coordinación de Servicios Estratégicos ',
  ' Subjefatura de División de Normatividad ',
  ' 8.2.2 Coordinación de Afiliación ',
  ' la entonces ',
  ' Coordinación de Cobro Coactivo ',
  '<!-- manual: ignore -->',
  '<!-- nota; manual:ignore wrong-name -- motivo -->',
  '\n% manual: ignore wrong-name\n',
  '\n<!-- manual: ignore-file former-name -->\n',
  ' el 14 de marzo de 2005, ',
  '\n\nFecha: 14 de marzo de 2005\n\n',
  '\n\nMéxico, a 14 de marzo de 2024\n',
  '\n\\begin{quote}\n',
  '\n\\end{quote}\n',
  '\n```\n',
  '\n-----Mensaje original-----\n',
  'la Subjefatura de\n\nDivisión de Recursos Financieros',
  ' '.repeat(100),
];

suite('checks of a draft that is edited', () => {
  test('after any edits, what is found is what a check from the start finds', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(3000)),
      inserted: fc.constantFrom(...pieces),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(goldText, withQuotations, wrapped),
        fc.nat(),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (whole, from, edits) => {
          let text = whole.slice(from % (whole.length >> 1)).slice(0, 30_000);
          let mentions = scanDraft(text, manualMatcher);
          let draft = checkText(manualAnalysis, text, mentionsOf(mentions));
          for (const { at, removed, inserted } of edits) {
            const start = Math.floor(at * text.length);
            const end = Math.min(text.length, start + removed);
            text = text.slice(0, start) + inserted + text.slice(end);
            const read = (begin: number, until: number): string => text.slice(begin, until);
            const now = rescanDraft(mentions, { start, end, length: inserted.length }, read, manualMatcher);
            const changed = changedBlocks(mentions, now);
            const mentionsIn = (span: { readonly start: number; readonly end: number }) => mentionsTouching(now, span);
            draft = changed === undefined ? draft : recheckDraft(manualAnalysis, draft, changed, read, mentionsIn);
            mentions = now;
          }
          assert.deepEqual(findingsOf(manualAnalysis, draft), checkDraft(manualAnalysis, text, mentionsOf(mentions)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a keystroke checks a few thousand characters of a long draft', () => {
    const text = goldText.repeat(10);
    const mentions = scanDraft(text, manualMatcher);
    const draft = checkText(manualAnalysis, text, mentionsOf(mentions));
    const at = text.length >> 1;
    const next = `${text.slice(0, at)}x${text.slice(at)}`;
    const now = rescanDraft(
      mentions,
      { start: at, end: at, length: 1 },
      (start, end) => next.slice(start, end),
      manualMatcher,
    );
    const changed = changedBlocks(mentions, now);
    let read = 0;
    assert.ok(changed !== undefined);
    recheckDraft(
      manualAnalysis,
      draft,
      changed,
      (start, end) => {
        read += end - start;
        return next.slice(start, end);
      },
      (span) => mentionsTouching(now, span),
    );
    assert.ok(0 < read && read < 15_000, `${read}`);
  });
});
