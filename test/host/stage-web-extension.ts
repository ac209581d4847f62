import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

/**
 * A copy of the extension whose package.json has no `main`: while there is one, VS Code runs the extension in Node and
 * never in the web worker host. The rest is linked, not copied.
 */
export async function stageWebExtension(extensionPath: string): Promise<TemporaryFolder> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionPath, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null)
    throw new Error(`${extensionPath}/package.json is not an object.`);
  if (!('browser' in manifest))
    throw new Error(
      `${extensionPath}/package.json has no "browser" entry, so nothing would run in the web worker host.`,
    );
  const staged = await makeTemporaryFolder('web-extension-');
  await writeFile(join(staged.path, 'package.json'), JSON.stringify({ ...manifest, main: undefined }, undefined, 2));
  for (const entry of await readdir(extensionPath)) {
    if (entry === 'package.json' || entry === 'node_modules' || entry.startsWith('.')) continue;
    const [from, to] = [join(extensionPath, entry), join(staged.path, entry)];
    // Links need a privilege on Windows.
    if (process.platform === 'win32') await cp(from, to, { recursive: true });
    else await symlink(from, to);
  }
  return staged;
}
