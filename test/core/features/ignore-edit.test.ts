import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { ignoreEdit, ignoreFileEdit } from '../../../server/src/core/features/ignore-edit.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { manualAnalysis } from '../../support/manual.ts';

suite('comments that silence a rule', () => {
  test('go behind the line, so that no paragraph or table of Markdown ends there', () =>
    becomes(
      '| la Divición de Dictamen |  \n| otra |',
      '| la Divición de Dictamen | <!-- manual: ignore wrong-name -->  \n| otra |',
    ));
  test('in LaTeX a blank stays between the words of two lines', () =>
    becomes(
      'la Divición de Dictamen\ninforma',
      'la Divición de Dictamen % manual: ignore wrong-name\ninforma',
      'latex',
    ));
  test('a name over two lines is not broken: it goes behind the line before', () =>
    becomes(
      'informa\nla Divición de\nDictamen',
      'informa <!-- manual: ignore wrong-name -->\nla Divición de\nDictamen',
    ));
  test('or on a line of its own, with the marks of quoted mail', () =>
    becomes(
      'Hola\r\n\r\n> la Divición de\r\n> Dictamen',
      'Hola\r\n\r\n> % manual: ignore wrong-name\r\n> la Divición de\r\n> Dictamen',
      'plaintext',
    ));
  test('for the whole draft, behind its front matter', () => {
    const text = '---\ntitle: Oficio\n---\n\nla Divición de Dictamen';
    const edited = applyEdits(text, [ignoreFileEdit(text, 'wrong-name', 'markdown')]);
    assert.ok(edited.startsWith('---\ntitle: Oficio\n---\n<!-- manual: ignore-file wrong-name -->\n'));
    assert.deepEqual(findingsIn(edited), []);
  });
});

function findingsIn(text: string) {
  return checkDraft(manualAnalysis, text, manualAnalysis.findMentions(text));
}

/** The first finding of the text is silenced by writing `expected`. */
function becomes(text: string, expected: string, language = 'markdown'): void {
  const [finding] = findingsIn(text);
  assert.ok(finding !== undefined);
  const edited = applyEdits(text, [ignoreEdit(text, finding.span, finding.rule, language)]);
  assert.equal(edited, expected);
  assert.deepEqual(findingsIn(edited), []);
}
