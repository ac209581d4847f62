import { ok, strictEqual } from 'node:assert/strict';
import { env, workspace } from 'vscode';

describe('The host', () => {
  it('runs suites in the Node extension host', () => {
    strictEqual(typeof process.versions.node, 'string');
    strictEqual(typeof Reflect.get(globalThis, 'importScripts'), 'undefined');
  });

  it('speaks English', () => strictEqual(env.language, 'en'));

  it('has opened the sample drafts', async () => {
    ok(0 < (await workspace.findFiles('**/*')).length);
  });
});
