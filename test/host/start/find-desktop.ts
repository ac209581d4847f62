import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The installed Visual Studio Code, where one can be shown: it needs a display, and refuses to start as root. */
export function findDesktop(): string | undefined {
  const { PATH = '', DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !(DISPLAY ?? WAYLAND_DISPLAY)) return undefined;
  if (process.getuid?.() === 0) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
