import { env, workspace } from 'vscode';

describe('The web host', () => {
  it('runs suites in a web worker', () => equal(typeof Reflect.get(globalThis, 'importScripts'), 'function'));

  it('speaks Spanish', () => equal(env.language, 'es'));

  it('has opened the sample drafts', async () => {
    equal(0 < (await workspace.findFiles('**/*')).length, true);
  });
});

/** A web worker has no node:assert. */
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}
