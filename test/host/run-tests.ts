import { cp, readdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from './bundle-suite.ts';
import { findNode24, repoRoot, sampleDrafts } from './paths.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs test/vscode/`name`.suite.ts inside VS Code, over a copy of the sample drafts. The name says where:
 * `x` in the Node extension host in English, `x.es` in Spanish, `x.web` in the web worker host, `x.web.es` both.
 */
export async function runSuite(name: string): Promise<SuiteResult> {
  const { PATH = '' } = process.env;
  const traits = name.split('.').slice(1);
  const host = traits.includes('web') ? 'web' : 'node';
  const { testsPath, resultPath } = await bundleSuite(name, host);
  const { path: folder, dispose } = await makeTemporaryFolder('suite-');
  const workspace = join(folder, 'drafts');
  await cp(sampleDrafts, workspace, { recursive: true });
  try {
    await runTests({
      ...(onDesktop() ? {} : { vscodeExecutablePath: join(import.meta.dirname, 'executable.ts') }),
      extensionDevelopmentPath: repoRoot,
      extensionTestsPath: testsPath,
      // The executable is started by its #! line, which takes the first node on the PATH.
      extensionTestsEnv: { PATH: `${dirname(findNode24())}${delimiter}${PATH}` },
      launchArgs: [
        workspace,
        `--locale=${traits.includes('es') ? 'es' : 'en'}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        `--user-data-dir=${join(folder, 'user-data')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
      ],
    });
    return await readResult(resultPath);
  } catch (error) {
    // The suite's own failures are counted in its result; without one, VS Code or its time limit has failed.
    const result = await readResult(resultPath);
    if (0 < result.failed) return result;
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { ...result, failed: 1 };
  } finally {
    await dispose();
  }
}

/** Our stand-in is started by its #! line, which Windows does not know. */
function onDesktop(): boolean {
  const { VSCODE_TEST_HOST } = process.env;
  return VSCODE_TEST_HOST === 'desktop' || process.platform === 'win32';
}

async function readResult(path: string): Promise<SuiteResult> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const result: unknown = JSON.parse(text);
  return { passed: count(result, 'passed'), failed: count(result, 'failed') };
}

function count(result: unknown, name: string): number {
  if (typeof result !== 'object' || result === null) return 0;
  return Number(Object.entries(result).find(([key]) => key === name)?.[1] ?? 0);
}

async function allSuites(): Promise<readonly string[]> {
  const files = await readdir(join(repoRoot, 'test', 'vscode')).catch(() => []);
  return files.flatMap((file) => /^(.+)\.suite\.ts$/.exec(file)?.[1] ?? []).sort();
}

if (import.meta.main) {
  const names = process.argv.slice(2);
  let [passed, failed] = [0, 0];
  for (const name of 0 < names.length ? names : await allSuites()) {
    console.log(`\n${name}`);
    const result = await runSuite(name).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && 0 < passed ? 0 : 1;
}
