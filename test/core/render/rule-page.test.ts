import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { DRAFT_RULES } from '../../../server/src/core/model/finding.ts';
import { explainRule } from '../../../server/src/core/render/rule-page.ts';

const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');

suite('the page of a rule', () => {
  const halves = readme.split(/^---$/m);
  for (const rule of DRAFT_RULES) {
    test(`${rule} says what the README says`, () => {
      for (const [index, locale] of (['es', 'en'] as const).entries()) {
        const section = halves[index]?.split(`### ${rule}\n`)[1]?.split('\n#')[0];
        assert.equal(section?.trim(), explainRule(rule, locale));
      }
    });
  }
});
