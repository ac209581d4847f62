// `npm start`: shows the extension, in the desktop's VS Code or in a browser, with the sample drafts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { Locale } from './display-language.ts';
import { linkExtension } from './link-extension.ts';
import { openBrowser } from './open-browser.ts';
import { repoRoot, sampleDrafts } from './paths.ts';
import { startServer } from './server.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const preferredPort = 8023;
const firstDraft = '01-oficio-convenio-de-pago.md';

try {
  const code = findDesktop();
  if (code === undefined) await startInBrowser();
  else startDesktop(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function startDesktop(code: string): void {
  console.log('Abriendo Visual Studio Code con la extensión · Opening Visual Studio Code with the extension');
  const windows = process.platform === 'win32';
  const args = [
    `--extensionDevelopmentPath=${repoRoot}`,
    '--disable-workspace-trust',
    sampleDrafts,
    join(sampleDrafts, firstDraft),
  ];
  const child = spawn(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, {
    stdio: 'inherit',
    shell: windows,
  });
  child.once('error', (error) => console.error(`${code} does not start: ${error.message}`));
  child.once('exit', (exitCode) => {
    process.exitCode = exitCode ?? 1;
  });
}

async function startInBrowser(): Promise<void> {
  const { path: extensionsDir } = await makeTemporaryFolder('extensions-');
  await linkExtension(repoRoot, extensionsDir);
  const server = await startServer({
    port: await freePort(preferredPort),
    locale: locale(),
    theme: 'light',
    extensionsDir,
  });
  // Not --default-folder: that one names the server otherwise than the page does, and files fall out of the workspace.
  // The first draft is opened, so that there is something to hover over.
  const draft = `vscode-remote://${new URL(server.url).host}${encodeURI(join(sampleDrafts, firstDraft))}`;
  const query = new URLSearchParams({ folder: sampleDrafts, payload: JSON.stringify([['openFile', draft]]) });
  const address = `${server.url}/?${query}`;
  console.log(`Abra / Open ${address} — Ctrl+C para terminar / to stop`);
  openBrowser(address);
  // The server's channel keeps this process running; a signal ends both.
}

/** A desktop needs a display; and as root it refuses to start. */
function findDesktop(): string | undefined {
  const { PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !(DISPLAY ?? WAYLAND_DISPLAY)) return undefined;
  if (process.getuid?.() === 0) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** `--locale=es` or `--locale=en`; otherwise the machine's language. */
function locale(): Locale {
  const wanted = process.argv.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
  return (wanted ?? new Intl.DateTimeFormat().resolvedOptions().locale).startsWith('es') ? 'es' : 'en';
}

async function freePort(port: number): Promise<number> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  return free ? port : freePort(port + 1);
}
