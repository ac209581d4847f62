import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manualPath } from '../support/manual.ts';

test('the manual is reproduced byte for byte', () => {
  const sum = createHash('sha256').update(readFileSync(manualPath)).digest('hex');
  assert.equal(sum, 'a26c85e66d70ac43b4c7edfdf3057cfeea92c31603e99c2d105f4f29b1a277c6');
});
