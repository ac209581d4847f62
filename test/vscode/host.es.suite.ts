import { strictEqual } from 'node:assert/strict';
import { env } from 'vscode';

describe('The host in Spanish', () => {
  it('speaks Spanish', () => strictEqual(env.language, 'es'));
});
