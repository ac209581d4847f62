import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { downloads } from './paths.ts';
import { runNpm } from './run-npm.ts';

const run = promisify(execFile);

/** Where apt-get can be used, installs the package chromium; `false` elsewhere, or if that failed. */
export async function installFromDebian(): Promise<boolean> {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) return false;
  console.log('Installing the Debian package chromium (apt-get update, apt-get install), about a minute …');
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', 'update'], options);
    await run(
      'apt-get',
      ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium'],
      options,
    );
    return true;
  } catch (error) {
    console.log(`apt-get could not install chromium: ${lastLine(error)}`);
    return false;
  }
}

/** A headless shell that unpacks itself; it still needs the machine's libnss3. */
export async function installFromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  console.log('Installing the npm package @sparticuz/chromium (66 MB) into .vscode-test/ …');
  const folder = join(downloads, 'chromium');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await runNpm(folder, ['install', '@sparticuz/chromium']);
    const module: unknown = await import(createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium'));
    const executable = await unpack(module);
    if (await starts(executable)) return executable;
    console.log('@sparticuz/chromium does not start here: it needs the libraries of the Debian package libnss3.');
  } catch (error) {
    console.log(`npm could not install @sparticuz/chromium: ${lastLine(error)}`);
  }
  return undefined;
}

async function unpack(module: unknown): Promise<string> {
  if (typeof module === 'object' && module !== null && 'default' in module) {
    const chromium: unknown = module.default;
    if (
      typeof chromium === 'function' &&
      'executablePath' in chromium &&
      typeof chromium.executablePath === 'function'
    ) {
      return String(await chromium.executablePath());
    }
  }
  throw new Error('its shape has changed');
}

/** Ubuntu's chromium-browser is a stub that only asks for snap, so on Linux each candidate is asked its version. */
export async function starts(candidate: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return run(candidate, ['--version'], { timeout: 60_000 }).then(
    ({ stdout }) => /Chrom|Edge/.test(stdout),
    () => false,
  );
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}
