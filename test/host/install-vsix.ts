import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installVscodeServer } from './install-vscode-server.ts';
import { findNode24 } from './paths.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Installs a packaged extension into `extensionsDir` as a person would; throws what VS Code says against it. */
export async function installVsix(vsix: string, extensionsDir: string): Promise<void> {
  const vscode = await installVscodeServer();
  const data = await makeTemporaryFolder('vsix-');
  try {
    const server = join(vscode, 'out', 'server-main.js');
    const flags = ['--accept-server-license-terms', '--extensions-dir', extensionsDir, '--server-data-dir', data.path];
    await promisify(execFile)(findNode24(), [server, ...flags, '--install-extension', vsix]);
  } finally {
    await data.dispose();
  }
}
