import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { DRAFT_RULES } from '../../../server/src/core/model/finding.ts';
import { renderRulePage } from '../../../server/src/core/render/rule-page.ts';
import { settingIdOf } from '../../../server/src/protocol/settings.ts';

const docs = join(import.meta.dirname, '..', '..', '..', 'docs');

suite('the page of a rule', () => {
  for (const [locale, page] of [
    ['es', 'rules.md'],
    ['en', 'rules.en.md'],
  ] as const) {
    const sections = readFileSync(join(docs, page), 'utf8')
      .split(/^<a id="[a-z-]+"><\/a>\n\n#/m)
      .slice(1);
    test(`docs/${page} has each rule, as the editor explains it`, () => {
      assert.deepEqual(
        sections.map((section) => section.trim()),
        DRAFT_RULES.map((rule) => renderRulePage(rule, settingIdOf(rule), locale).trim()),
      );
    });
  }
});
