import { lstat, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts the extension into `extensionsDir` as if installed, by a link. Compared with an extension under development it needs
 * nothing in the address, the title does not say so, and the server does without its test driver, which swallows notifications.
 */
export async function linkExtension(extensionPath: string, extensionsDir: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionPath, 'package.json'), 'utf8'));
  if (
    typeof manifest !== 'object' ||
    manifest === null ||
    !('publisher' in manifest && 'name' in manifest && 'version' in manifest)
  )
    throw new Error(`${extensionPath}/package.json has no publisher, name or version.`);
  await mkdir(extensionsDir, { recursive: true });
  const link = join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  const there = await lstat(link).catch(() => undefined);
  // A junction is the kind of link that needs no privilege on Windows.
  if (there === undefined) await symlink(extensionPath, link, 'junction');
}
