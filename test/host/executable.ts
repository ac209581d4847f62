#!/usr/bin/env node
// Stands in for VS Code's own executable where that cannot be downloaded: takes the flags with which
// @vscode/test-electron starts it, and ends with the code of the suite.
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { withoutChatter } from './log-filter.ts';
import type { Theme } from './user-settings.ts';
import { openWorkbench } from './workbench.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  // test-electron also passes flags that only a desktop understands.
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'extensions-dir': { type: 'string' },
    locale: { type: 'string' },
    theme: { type: 'string' },
  },
});

const { VSCODE_TEST_MINUTES = '5', VSCODE_TEST_VERBOSE } = process.env;
const themes: readonly Theme[] = ['light', 'dark', 'high-contrast', 'high-contrast-light'];

try {
  process.exitCode = await Promise.race([runSuite(), timeLimit(Number(VSCODE_TEST_MINUTES))]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Ends server and Chromium too, when the time limit has cut the run off.
process.exit();

async function runSuite(): Promise<number> {
  const { extensionDevelopmentKind: kind, locale, theme } = flags;
  const workbench = await openWorkbench({
    extensionPath: required('extensionDevelopmentPath'),
    testsPath: required('extensionTestsPath'),
    workspace: resolve(positionals[0] ?? '.'),
    extensionHost: kind === 'web' ? 'web' : 'node',
    locale: locale === 'es' ? 'es' : 'en',
    theme: themes.find((name) => name === theme) ?? 'dark',
    ...(typeof flags['extensions-dir'] === 'string' ? { extensionsDir: flags['extensions-dir'] } : {}),
    onLog: (level, text) => {
      const line = VSCODE_TEST_VERBOSE ? `[${level}] ${text}` : withoutChatter(text);
      if (line !== undefined) console.log(line);
    },
  });
  // --user-data-dir is left aside on purpose: each run starts with empty user data.
  const code = await workbench.exitCode;
  // The result stands; what hangs while closing is ended by process.exit.
  await Promise.race([workbench.dispose(), wait(20_000)]);
  return code;
}

function required(name: string): string {
  const value = flags[name];
  if (typeof value !== 'string') throw new Error(`executable.ts: the flag --${name} is missing.`);
  return resolve(value);
}

function timeLimit(minutes: number): Promise<number> {
  return new Promise((_, reject) => {
    const giveUp = (): void =>
      reject(
        new Error(
          `The suite did not end within ${minutes} minutes (VSCODE_TEST_MINUTES); VSCODE_TEST_VERBOSE=1 shows what VS Code logged.`,
        ),
      );
    setTimeout(giveUp, minutes * 60_000).unref();
  });
}
