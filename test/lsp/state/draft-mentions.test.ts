import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Analysis } from '../../../server/src/core/analysis.ts';
import { lineDocuments } from '../../../server/src/lsp/state/documents.ts';
import { rememberMentions } from '../../../server/src/lsp/state/draft-mentions.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { smallManual } from '../../support/small-manual.ts';

const drafts = readGoldDrafts().map(({ text }) => text);
const typed = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '',
  '. ',
  '\n\n',
  'Coordinación de ',
  'Afiliación',
  '8.2.1',
);
const edits = fc.record({ at: fc.nat(), length: fc.nat(12), text: typed });

suite('mentions of an open document', () => {
  test('are after every edit those of a scan from the start', () => {
    fc.assert(
      fc.property(fc.nat(drafts.length - 2), fc.array(edits, { minLength: 1, maxLength: 8 }), (chosen, session) => {
        const mentions = rememberMentions();
        const text = `${drafts[chosen]}\r\n${drafts[chosen + 1]}`;
        let document = lineDocuments.create('x:a', 'markdown', 0, text);
        for (const [version, { at, length, text: written }] of session.entries()) {
          // Asked after some edits only: several may lie between two questions.
          if (at % 3 !== 0) {
            mentions.in(document, manualAnalysis);
          }
          const start = at % (document.getText().length + 1);
          const range = document.rangeOf({ start, end: start + length });
          document = lineDocuments.update(document, [{ range, text: written }], version);
        }
        assert.deepEqual(mentions.in(document, manualAnalysis), manualAnalysis.findMentions(document.getText()));
      }),
      { numRuns: 60 },
    );
  });

  test('are kept for each manual, and for a version asked again', () => {
    const mentions = rememberMentions();
    const document = lineDocuments.create('x:a', 'markdown', 0, 'Coordinación de Afiliación, División de Dictamen');
    const unitsIn = (analysis: Analysis) => mentions.in(document, analysis).map(({ units }) => units.join());
    assert.deepEqual([unitsIn(manualAnalysis), unitsIn(smallManual)], [['8.2.1', '8.3.2.2'], ['8.2.1']]);
    assert.equal(mentions.in(document, manualAnalysis), mentions.in(document, manualAnalysis));
  });

  test('of a document that was closed and opened with another text are those of the other', () => {
    const mentions = rememberMentions();
    mentions.in(lineDocuments.create('x:a', 'markdown', 1, 'Coordinación de Afiliación'), manualAnalysis);
    mentions.forget('x:a');
    const again = lineDocuments.create('x:a', 'markdown', 1, 'División de Dictamen');
    assert.deepEqual(
      mentions.in(again, manualAnalysis).map(({ units }) => units),
      [['8.3.2.2']],
    );
  });
});
