// `npm start`: shows the extension, in the desktop's VS Code or in a browser, at its first minutes, with copies of the samples.
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from './display-language.ts';
import { linkExtension } from './link-extension.ts';
import { openBrowser } from './open-browser.ts';
import { repoRoot } from './paths.ts';
import { startServer } from './server.ts';
import { copySamples } from './start/copy-samples.ts';
import { findDesktop } from './start/find-desktop.ts';
import { openFrontDoor } from './start/front-door.ts';
import { localeOf } from './start/locale-of.ts';
import { say } from './start/say.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const PORT = 8023;
const opener = join(import.meta.dirname, 'start', 'opener');

try {
  const { locale } = parseArgs({ options: { locale: { type: 'string' } } }).values;
  const code = findDesktop();
  if (code === undefined) await startInBrowser(localeOf(locale, process.env, systemLocale()));
  else await startDesktop(code, locale);
} catch (error) {
  console.error(say('failed', error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

/** In the language of that VS Code, unless another was asked for. */
async function startDesktop(code: string, locale: string | undefined): Promise<void> {
  // Not removed: the program that opens the window ends before it.
  const drafts = await copySamples(await mkdtemp(join(tmpdir(), 'manual-organizacion-')));
  console.log(say('desktop', drafts));
  const windows = process.platform === 'win32';
  const args = [
    ...[repoRoot, opener].map((extension) => `--extensionDevelopmentPath=${extension}`),
    ...(locale === undefined ? [] : [`--locale=${locale}`]),
    '--disable-workspace-trust',
    drafts,
  ];
  const child = spawn(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell: windows,
  });
  child.once('error', (error) => console.error(say('failed', `${code}: ${error.message}`)));
  child.once('exit', (exitCode) => {
    process.exitCode = exitCode ?? 1;
  });
}

async function startInBrowser(locale: Locale): Promise<void> {
  const { path: folder } = await makeTemporaryFolder('manual-organizacion-');
  const drafts = await copySamples(folder);
  const extensionsDir = join(folder, 'extensions');
  for (const extension of [repoRoot, opener]) await linkExtension(extension, extensionsDir);
  const server = await startServer({ locale, theme: 'light', extensionsDir });
  // Not the server's own --default-folder: that one names the server otherwise than the page does, and files fall out of the
  // workspace.
  const { port } = await openFrontDoor(PORT, new URL(server.url), `/?${new URLSearchParams({ folder: drafts })}`);
  const address = `http://localhost:${port}/`;
  console.log(`\n${say('browser', address)}\n${say('copies')}${locale === 'es' ? `\n${say('menus')}` : ''}`);
  openBrowser(address);
  // The door keeps this process running; a signal ends it and the server.
}

function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
