import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { installFromDebian, installFromNpm, starts } from './install-chromium.ts';
import { withLock } from './install-lock.ts';
import { downloads } from './paths.ts';

/** A browser of the Chromium family that starts on this machine, installed if there is a way to. */
export async function findChromium(): Promise<string> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names a file that does not exist: ${CHROMIUM_PATH}`);
  }
  return (await findInstalled()) ?? withLock(await lockPath(), installOne);
}

async function findInstalled(): Promise<string | undefined> {
  for (const candidate of candidates()) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

async function installOne(): Promise<string> {
  // Whoever held the lock before us may have installed one.
  const installed = (await findInstalled()) ?? ((await installFromDebian()) ? await findInstalled() : undefined);
  return installed ?? (await installFromNpm()) ?? fail();
}

function fail(): never {
  throw new Error(
    'No Chromium found: install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

function candidates(): readonly string[] {
  const { PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  if (process.platform === 'win32')
    return programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return names.flatMap((name) =>
    ['/usr/bin', ...PATH.split(delimiter).filter(Boolean)].map((folder) => join(folder, name)),
  );
}

async function lockPath(): Promise<string> {
  await mkdir(downloads, { recursive: true });
  return join(downloads, 'chromium.lock');
}

if (import.meta.main) {
  try {
    console.log(await findChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
