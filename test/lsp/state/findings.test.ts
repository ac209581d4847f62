import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { lineDocuments } from '../../../server/src/lsp/state/documents.ts';
import { rememberMentions } from '../../../server/src/lsp/state/draft-mentions.ts';
import { fileDraft, openDraft } from '../../../server/src/lsp/state/drafts/draft.ts';
import { rememberFindings } from '../../../server/src/lsp/state/findings.ts';
import { readGoldDrafts } from '../../support/gold.ts';
import { manualAnalysis } from '../../support/manual.ts';

const manual = { uri: 'manual-organizacion:/a.manual', analysis: manualAnalysis };
const drafts = readGoldDrafts().map(({ text }) => text);

suite('what a draft says otherwise', () => {
  test('is the same of an open document, of a file and on the command line', () => {
    const mentions = rememberMentions();
    const findings = rememberFindings(mentions);
    let count = 0;
    for (const [index, text] of drafts.entries()) {
      const uri = `untitled:${index}`;
      const expected = checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
      const open = openDraft(lineDocuments.create(uri, 'markdown', 1, text), mentions, findings);
      assert.deepEqual(open.findingsOf(manual), expected);
      assert.deepEqual(fileDraft(uri, text).findingsOf(manual), expected);
      count += expected.length;
    }
    assert.ok(10 < count);
  });

  test('is after an edit what it is of the new text, and is not worked out twice', () => {
    const mentions = rememberMentions();
    const findings = rememberFindings(mentions);
    let document = lineDocuments.create('x:a', 'markdown', 1, drafts.join('\n\n'));
    findings.in(document, manualAnalysis);
    for (const [version, line] of [3, 40, 120].entries()) {
      const start = { line, character: 0 };
      const change = { range: { start, end: start }, text: 'La Coordinacion de Afilacion. ' };
      document = lineDocuments.update(document, [change], version + 2);
      const text = document.getText();
      const found = findings.in(document, manualAnalysis);
      assert.deepEqual(found, checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text)));
      assert.equal(findings.in(document, manualAnalysis), found);
    }
  });
});
