// Runs inside VS Code, in Node or in a web worker; never imported by the scripts that start it.
import Mocha from 'mocha';
import { Uri, workspace } from 'vscode';

/** Set by the bundler: the path of the file that receives the counts. */
declare const RESULT_PATH: string;

/** Runs the suite that `load` defines with describe and it; fails if a test fails or if there is none. */
export async function runMocha(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: Lines, timeout: 60_000, forbidOnly: true, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('pass', () => {
      passed += 1;
    });
  });
  await writeResult({ passed, failed });
  if (0 < failed) throw new Error(`${failed} failed`);
  if (passed === 0) throw new Error('The suite has no tests.');
}

/** Mocha's own reporters format for a terminal; here each line must be one plain call of console.log. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let depth = -1;
    const print = (line: string): void => console.log(`${'  '.repeat(depth)}${line}`);
    runner.on('suite', (suite) => {
      if (!suite.root) print(suite.title);
      depth += 1;
    });
    runner.on('suite end', () => {
      depth -= 1;
    });
    runner.on('pass', (test) => print(`✔ ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error: unknown) => {
      print(`✘ ${test.title}`);
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const line of text.split('\n')) print(`    ${line}`);
    });
  }
}

/** Through VS Code's file system, because a web worker has no other; the folder's URI says where that file system is. */
async function writeResult(result: { readonly passed: number; readonly failed: number }): Promise<void> {
  const target = workspace.workspaceFolders?.[0]?.uri.with({ path: RESULT_PATH }) ?? Uri.file(RESULT_PATH);
  await workspace.fs.writeFile(target, new TextEncoder().encode(JSON.stringify(result)));
}
