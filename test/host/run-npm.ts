import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { findNode24 } from './paths.ts';

/** Runs npm for the package in `folder`; fails with the last lines npm wrote. */
export async function runNpm(folder: string, args: readonly string[]): Promise<void> {
  const child = spawn('npm', [...args, '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: npmEnvironment(),
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-3).join(' | ') || `npm ended with code ${code}`);
}

/**
 * Inside `npm test` the environment describes our own package (its prefix, its lifecycle event).
 * A nested npm would take that for its own, so only what says how to reach the registry is kept.
 */
function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = /^npm_config_(registry|cafile|ca|proxy|https_proxy|noproxy|strict_ssl|userconfig|globalconfig|cache)$/i;
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name));
  const environment = Object.fromEntries(entries.filter(([name]) => name !== 'NODE_OPTIONS'));
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...environment, [pathName]: `${dirname(findNode24())}${delimiter}${environment[pathName] ?? ''}` };
}
