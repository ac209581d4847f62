import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkDraft } from '../../../server/src/core/features/check-draft.ts';
import { ignoreEdit, ignoreFileEdit } from '../../../server/src/core/features/ignore-edit.ts';
import { applyEdits } from '../../../server/src/core/text/word-edits.ts';
import { manualAnalysis } from '../../support/manual.ts';
import { parseMarkers } from '../../support/markers.ts';

suite('comments that silence a rule', () => {
  test('go behind the line, so that no paragraph or table of Markdown ends there', () =>
    becomes(
      '| la Divición de Dictamen |  \n| otra |',
      '| la Divición de Dictamen | <!-- manual:ignore wrong-name -->  \n| otra |',
    ));
  test('in LaTeX a blank stays between the words of two lines', () =>
    becomes(
      'la Divición de Dictamen\ninforma',
      'la Divición de Dictamen % manual:ignore wrong-name\ninforma',
      'latex',
    ));
  test('a name over two lines is not broken: it goes behind the last', () => {
    becomes(
      'informa\nla Divición de\nDictamen y más\n',
      'informa\nla Divición de\nDictamen y más <!-- manual:ignore wrong-name -->\n',
    );
    becomes(
      'Hola\r\n\r\n> la Divición de\r\n> Dictamen',
      'Hola\r\n\r\n> la Divición de\r\n> Dictamen % manual:ignore wrong-name',
      'plaintext',
    );
  });
  test('what breaks the line in Markdown stays at its end', () =>
    becomes(
      'la Divición de Dictamen\\\ninforma',
      'la Divición de Dictamen <!-- manual:ignore wrong-name -->\\\ninforma',
    ));
  for (const [where, marked, language] of [
    ['front matter', '---\ntitle: <|Divición de Dictamen|>\n---\n\nHola', 'markdown'],
    ['a fence of code', 'Hola\n\n```\n<|Divición de Dictamen|>\n```\n', 'markdown'],
    ['a fence of tildes', '~~~ text\n<|Divición de Dictamen|>\n~~~\n', 'markdown'],
    ['a comment of HTML', '<!-- revisar la\n<|Divición de Dictamen|>\n-->\n', 'markdown'],
    ['what LaTeX prints as it is', '\\begin{verbatim}\n<|Divición de Dictamen|>\n\\end{verbatim}\n', 'latex'],
  ] as const) {
    test(`none is written in ${where}`, () => {
      const { text, span } = parseMarkers(marked);
      assert.equal(ignoreEdit(text, span, 'wrong-name', language), undefined);
    });
  }
  test('behind a fence and a comment that have ended there is room', () => {
    const { text, span } = parseMarkers('```\nx\n```\n\n<!-- x --> <|Divición de Dictamen|>');
    assert.ok(ignoreEdit(text, span, 'wrong-name', 'markdown') !== undefined);
  });
  test('for the whole draft, behind its front matter', () => {
    const text = '---\ntitle: Oficio\n---\n\nla Divición de Dictamen';
    const edited = applyEdits(text, [ignoreFileEdit(text, 'wrong-name', 'markdown')]);
    assert.ok(edited.startsWith('---\ntitle: Oficio\n---\n<!-- manual:ignore-file wrong-name -->\n'));
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
  const edit = ignoreEdit(text, finding.span, finding.rule, language);
  assert.ok(edit !== undefined);
  const edited = applyEdits(text, [edit]);
  assert.equal(edited, expected);
  assert.deepEqual(findingsIn(edited), []);
}
