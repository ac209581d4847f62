import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './install-lock.ts';
import { downloads } from './paths.ts';
import { runNpm } from './run-npm.ts';

const version = '4.139.1';
const folder = join(downloads, `code-server-${version}`);
const stamp = join(folder, 'complete');
const vscode = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** Obtains VS Code's server from npm, once; returns its folder (the one with out/server-main.js). */
export async function installVscodeServer(): Promise<string> {
  if (existsSync(stamp)) return vscode;
  await mkdir(downloads, { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    if (!existsSync(stamp)) await install();
    return vscode;
  });
}

async function install(): Promise<void> {
  const what = `(code-server ${version}, npm → .vscode-test/) …`;
  console.log(`Se instala el servidor de VS Code, medio minuto, sólo la primera vez ${what}`);
  console.log(`Installing VS Code's server, half a minute, the first time only ${what}`);
  // Without the stamp, what lies there is half an install of someone who was interrupted.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  // Install scripts would compile natives with krb5 headers for minutes; the server does without them.
  await step(`code-server@${version}`, folder, ['install', '--ignore-scripts', `code-server@${version}`]);
  await step('VS Code (code-server/lib/vscode)', vscode, ['install', '--omit=dev', '--ignore-scripts']);
  const extensions = join(vscode, 'extensions');
  await step('VS Code (code-server/lib/vscode/extensions)', extensions, ['install', '--omit=dev', '--ignore-scripts']);
  await writeFile(stamp, `${new Date().toISOString()}\n`);
}

async function step(what: string, where: string, args: readonly string[]): Promise<void> {
  try {
    await runNpm(where, args);
  } catch {
    // Registries and mirrors hiccup; a second try costs seconds, a failed CI run costs minutes.
    await runNpm(where, args).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `Could not install ${what} from npm; check that the npm registry can be reached, then try again. npm says: ${reason}`,
      );
    });
  }
}

if (import.meta.main) {
  try {
    console.log(`VS Code's server is in ${await installVscodeServer()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
