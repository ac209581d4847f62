import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { repoRoot } from './paths.ts';

export interface BundledSuite {
  /** The CommonJS module that exports `run()`; inside the extension, because VS Code insists. */
  readonly testsPath: string;
  /** Where the run writes `{ passed, failed }`. */
  readonly resultPath: string;
}

/** Bundles test/vscode/`name`.suite.ts with mocha for the extension host it will run in. */
export async function bundleSuite(name: string, host: 'node' | 'web'): Promise<BundledSuite> {
  const source = join(repoRoot, 'test', 'vscode', `${name}.suite.ts`);
  if (!existsSync(source)) throw new Error(`There is no suite test/vscode/${name}.suite.ts.`);
  const output = join(repoRoot, 'dist', 'test', name);
  const [testsPath, resultPath] = [`${output}.js`, `${output}.result.json`];
  await rm(resultPath, { force: true });
  await build({
    stdin: { contents: entry(source), resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: testsPath,
    bundle: true,
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
    define: { RESULT_PATH: JSON.stringify(decodeURI(pathToFileURL(resultPath).pathname)) },
    ...(host === 'node' ? nodeOptions() : webOptions()),
  });
  return { testsPath, resultPath };
}

/** The suite is loaded inside runMocha, when describe and it exist. */
function entry(source: string): string {
  return `
    import { runMocha } from './mocha-in-vscode.ts';
    export const run = () => runMocha(() => { require(${JSON.stringify(source)}); });`;
}

/** Mocha finds its own parts beside itself, so in Node it stays where it is. */
function nodeOptions(): BuildOptions {
  return { format: 'cjs', platform: 'node', external: ['vscode', 'mocha'] };
}

/** Mocha's bundle for browsers assigns module.exports, ours too when all is one file; the footer has the last word. */
function webOptions(): BuildOptions {
  return {
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    platform: 'browser',
    external: ['vscode'],
    alias: { mocha: join(import.meta.dirname, 'mocha-for-worker.mjs') },
  };
}
